### What the server sees: loaded with its room.

seen-lead = Every column of the database, what it is for, what stands in it for you right now, and when it goes. The server says it itself; that the list is whole is a test of the program.
seen-by = Only you see this page. It needs none of your keys, since nothing on it is sealed to you.
seen-stranger = Sign in, and this page shows what the server has of you.
seen-written = What you wrote
seen-written-note = Sealed rows of yours, counted. What the other wrote, read or left undone is shown to nobody.
seen-written-none = You have not written anything yet.
seen-written-where = Where
seen-written-count = Rows
seen-written-erased = Erased
seen-written-bytes = Together
seen-written-first = First received
seen-written-last = Last received
seen-written-mine = Only you
seen-written-with = You and { $name }
seen-rows =
    { $count ->
        [one] One row in { $table }
       *[other] { $count } rows in { $table }
    }
seen-until = When it goes: { $until }
seen-columns = Columns: { $what }
seen-column = Column
seen-purpose = What it is for
seen-value = For you, now
seen-sealed = sealed: { $purpose }
seen-shown-range = { $from } to { $to }
seen-shown-different =
    { $count ->
        [one] one
       *[other] { $count } different ones
    }
seen-shown-bytes =
    { $count ->
        [one] one byte
       *[other] { $count } bytes
    }
seen-shown-secret = there, shown to nobody
seen-shown-nothing = nothing
seen-beside = Beside the database
seen-beside-log = Log
seen-beside-memory = Memory
seen-beside-backups = Backups
seen-empty = Tables in which nothing of you is
seen-empty-note = They are listed so that the list is whole.
