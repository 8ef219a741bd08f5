import "./chunk-IREPHMGF.js";
