import "./chunk-LAUSFL3Z.js";
