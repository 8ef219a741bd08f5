### What the page says when it is opened: whom and when; loaded with rooms/told/told.js.

nudge-tomorrow = You and { $name } meet <when></when>.
nudge-tomorrow-go = Read your brief
nudge-moved = You and { $name } meet at a new time: <when></when>.
nudge-moved-go = Go to the table
nudge-long-view = You and { $name } meet <when></when>: time for the long view.
nudge-long-view-go = Look at it step by step
nudge-long-ago = You and { $name } have not met for a while, and nothing is planned.
nudge-long-ago-go = Plan a meeting
nudge-free = You are both free here:
nudge-reminder = You wanted to be reminded of a promise for <when></when>.
nudge-reminder-go = Go to your promises
nudge-returned = Letters to you have come back since <when></when>, so none is sent. The settings say what helps.
nudge-push-gone = Nudges do not reach this device any more
nudge-push-gone-next = The browser, or the service of its maker, has ended them.
nudge-push-again = Switch them on again
nudge-push-leave = Leave them off
