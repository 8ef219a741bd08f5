/**
 * What the page runs before all else, small: a look at this device while the rest of the program is on its way, and the colours it is drawn in.
 * The look first: it only asks the database, and the colours make everything wait until the browser has read a line from its disk.
 */
import "./sync/early.js";
import "./manners/theme.js";
