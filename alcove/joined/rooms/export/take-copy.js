import {
  filesOf,
  takeCopy
} from "../../chunk-AFLTNZQD.js";
import "../../chunk-HGCRQBDG.js";
import "../../chunk-6X6WYMFA.js";
import "../../chunk-EV5KLJM7.js";
import "../../chunk-AS5BQRNQ.js";
import "../../chunk-DAGRAVDY.js";
import "../../chunk-KBR3UF2D.js";
import "../../chunk-KLTF2VD5.js";
import "../../chunk-NO7HG6NV.js";
import "../../chunk-PGQW4D4K.js";
import "../../start.js";
import "../../first.js";
export {
  filesOf,
  takeCopy
};
