import "./chunk-F6XCO3FO.js";
