### When the two meet again and again; loaded with rooms/rhythm/rhythm.js.

rhythm-title = Your rhythm
rhythm-lead = When you and { $name } meet again and again. The meetings of the next quarter are planned by it; each can be moved or skipped by itself.
rhythm-seen-by = You and { $name } see this. So does the server: it knows when you meet, never about what.
rhythm-now = As it is
rhythm-none = You and { $name } plan each meeting by hand.
rhythm-weekly = { $every ->
    [1] Every week
    [2] Every two weeks
   *[other] Every { $every } weeks
  } on { $weekday }, { $clock } in { $city }, for { $minutes } minutes.
rhythm-monthly = { $every ->
    [1] Every month
   *[other] Every { $every } months
  } on the { $place ->
    [1] first
    [2] second
    [3] third
    [4] fourth
   *[other] last
  } { $weekday }, { $clock } in { $city }, for { $minutes } minutes.
rhythm-from = From { $day } on.
rhythm-until = Until { $day }.
rhythm-gap = Up to { $gap } days lie between two meetings. After { $floor } days without one, this is said to both of you.
rhythm-long-ago = You and { $name } last met { $days } days ago.
rhythm-offer = Twelve weeks in: every two weeks, and an hour each time?
rhythm-offer-why = The first weeks want short meetings, often. By now many take more time and meet less often. Stay as you are, or choose it below.
rhythm-zone-gone = The time zone of this rhythm is not known any more
rhythm-zone-gone-next = What is planned stays. Set the rhythm anew below; its hour is then kept in the zone of your device.
rhythm-end = Plan by hand from now on
rhythm-ended = The next meeting stays, later ones are gone.
rhythm-change = Change it from a day on
rhythm-choose = Choose a rhythm
rhythm-follow = From that day on your planned meetings follow the new rhythm, in their order. Earlier ones stay as they are.
rhythm-usual = How often?
rhythm-usual-weekly-30 = Every week, 30 minutes
rhythm-usual-two-weeks-60 = Every two weeks, 60 minutes
rhythm-usual-other = Another rhythm
rhythm-every = Meet
rhythm-every-week = { $every ->
    [1] every week
   *[other] every { $every } weeks
  }
rhythm-every-month = { $every ->
    [1] every month, by the weekday
   *[other] every { $every } months, by the weekday
  }
rhythm-first = From which day on?
rhythm-act = Set this rhythm
rhythm-set = Your rhythm is set.
rhythm-wrong-day = Choose today or a later day.
rhythm-coming = What is planned
rhythm-clock = In the time of this device: { $own }.
rhythm-clocks = In the time of this device ({ $own }), and where { $name } is ({ $city }).
rhythm-there = { $clock } for { $name }
rhythm-moved = moved
rhythm-long-view = the long view
rhythm-away = { $name } is away { DATETIME($from, day: "numeric", month: "long", timeZone: "UTC") } to { DATETIME($until, day: "numeric", month: "long", timeZone: "UTC") }.
rhythm-away-you = You are away { DATETIME($from, day: "numeric", month: "long", timeZone: "UTC") } to { DATETIME($until, day: "numeric", month: "long", timeZone: "UTC") }.
rhythm-year = This year
rhythm-year-note = For the two of you: how often you met, counted up over the last twelve months.
rhythm-year-told = Lines that go up by one with each meeting that was held, moved, or skipped together.
rhythm-year-table = The same in words
rhythm-went-held = { $count } held
rhythm-went-moved = { $count } moved
rhythm-went-skipped = { $count } skipped together
rhythm-one-held = held
rhythm-one-moved = moved
rhythm-one-skipped = skipped together

error-rhythm-past = A rhythm begins today or later. Choose its first day anew.
error-rhythm-rare = Choose a rhythm of at most twelve weeks or three months.
