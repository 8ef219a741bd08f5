/** What the page runs before all else, small: the colours it is drawn in, and a look at this device while the rest of the program is on its way. */
import "./manners/theme.js";
import "./sync/early.js";
