import { unzipSync } from "fflate";
import { maxUnpackedBytes } from "./limits.ts";
import { refuse, refuseDamaged } from "./refuse.ts";
import { PublishError } from "../../errors/publish-error.ts";

/** Parts of an Office file by their path inside it. */
export type OfficeParts = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks the parts of an Office file that `isWanted` names. No part can unpack to more than it declares.
 * @throws PublishError when the file is damaged, or its parts declare more than an import takes in.
 */
export function unpackOffice(file: string, bytes: Uint8Array, isWanted: (path: string) => boolean): OfficeParts {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        total += originalSize;
        if (total > maxUnpackedBytes) throw refuseSwelling(file, total);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof PublishError) throw error;
    throw refuseDamaged(file, error);
  }
}

/** Paths inside an Office file; empty when it is no zip file. */
export function listOffice(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    // A broken directory names no parts; who reads the file then says that it is damaged.
    return [];
  }
  return names;
}

function refuseSwelling(file: string, size: number): PublishError {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return refuse(
    file,
    "source-swells",
    {
      zh: `解压后超过 ${megabytes} MB，不像一份公开材料`,
      en: `it unpacks to more than ${megabytes} MB, which no disclosure does`,
    },
    {
      zh: "请用 Word、Excel 或 WPS 打开，另存为新文件后再导入；来历不明的文件请不要打开。",
      en: "Open it in Word, Excel or WPS and save it as a new file; do not open a file of unknown origin.",
    },
  );
}
