export { say } from "../start/say.mjs";
