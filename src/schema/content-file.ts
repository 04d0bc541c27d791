/** One file of a content directory, as the disk layer hands it over. */
export interface ContentFile {
  /** Path from the content directory with slashes, e.g. `bodies/zwfwj.yaml`. */
  readonly path: string;
  /** Text of the file; empty when the disk layer did not read it because of its size or ending. */
  readonly text: string;
  /** Size on disk in bytes. */
  readonly size: number;
}

/** Files larger than this many bytes are refused before anyone reads them. */
export const maxFileBytes = 8 * 1024 * 1024;
