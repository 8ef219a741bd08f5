### Letters by mail: names and times, nothing else. Said by the server (alcove/postbox/letter.py).

mail-hello = Hello { $name },
mail-tomorrow = You and { $name } meet next on { $when }. Your brief is ready.
mail-moved = You and { $name } meet at a new time: { $when }.
mail-long-view = You and { $name } meet on { $when }: time for the long view.
mail-long-ago = You and { $name } have not met for a while, and nothing is planned.
mail-reminder = A reminder you asked for, for { $when }. What it is about is on your devices.
mail-slots = You are both free here:
mail-subject-more = { $first }, and { $count } more
mail-open = Open Alcove
mail-why = Alcove writes at most once a day, with names and times only. What you write to each other is never in a letter.
mail-stop = No more letters:
mail-stop-link = No more letters
mail-calendar = Alcove
mail-title = 1on1
mail-title-with = 1on1 with { $name }
mail-invited = You and { $name } meet on { $when }.
mail-cancelled = You and { $name } do not meet on { $when }.
