### Hours, leaves, letters and the calendar; loaded with rooms/hours/lot.js.

hours-title = When you work
hours-note = Letters reach you in these hours alone. Those you meet see which zone you are in, and nothing else of it.
hours-days = On these days
hours-from = From
hours-until = Until
hours-zone = In the time of this device: { $own }.
hours-zone-other = Kept in the time of { $zone }. Keep them again to have them in that of this device: { $own }.
hours-keep = Keep these hours
hours-kept = Your hours are kept.
hours-no-day = Choose one day at least. To be told nothing at all, switch the letters off.

leaves-title = When you are away
leaves-note = Your rhythms pause on these days, and nothing is sent to you. Those you meet see the days, never why.
leaves-none = You are here, as far as Alcove knows.
leaves-span = { DATETIME($from, day: "numeric", month: "long", year: "numeric", timeZone: "UTC") } to { DATETIME($until, day: "numeric", month: "long", year: "numeric", timeZone: "UTC") }
leaves-from = First day away
leaves-until = Last day away
leaves-add = I am away then
leaves-kept = Your leave is kept. Your rhythms pause.
leaves-take-back = I am here after all
leaves-taken-back = Your rhythms go on.
leaves-wrong-from = Choose the first day you are away.

letters-title = Letters by mail
letters-note = Names and times, never a word of what you write. At most one a day, in your hours.
letters-no-mail = This Alcove sends no mail yet. What you choose here holds once it does.
letters-returned = Letters to you come back
letters-returned-since = { $address } has taken none since <when></when>, so none is sent. Ask whoever looks after your mail, or whoever runs this Alcove.
letters-returned-again = Write to me again
letters-all = Letters at all
letters-tomorrow = You meet tomorrow
letters-tomorrow-hint = On the working day before.
letters-moved = A meeting was moved
letters-moved-hint = By the other, to a new time.
letters-long-view = The long view comes near
letters-long-view-hint = Once a quarter, in the week before.
letters-long-ago = You have not met for a while
letters-long-ago-hint = Where you lead and nothing is planned; with three free times.
letters-reminder = A reminder you asked for
letters-reminder-hint = Of a promise, one by one, on the page of your promises.
letters-rests = Rests until { DATETIME($until, day: "numeric", month: "long", timeZone: "UTC") }: three in a row went by. Switch it on to have it again.

push-title = On this device
push-note = The same as by mail, at the same time. The message itself is empty: it passes through the service of your browser's maker, who learns the hour and nothing else.
push-here = Tell me on this device
push-hint = It says “{ $said }” and nothing more. Which kinds it tells of you choose above. Signing out ends it.
push-said = There is something for you to look at.
push-is-none = This Alcove sends nothing to devices.
push-is-unfit = This browser shows no notifications for Alcove yet. Load the page again in a while, or install Alcove on the home screen first.
push-is-denied = This browser was told not to show notifications for Alcove. Allow them in its settings for this page, then load it again.

calendar-title = Your calendar
calendar-note = Your meetings where you keep your other dates: with a title and times, never a description.
calendar-names = Titles name the other
calendar-names-hint = “1on1 with Ana” instead of “1on1”. Whoever sees your calendar sees the name.
calendar-invites = Invitations by mail
calendar-invites-hint = For the meetings of the coming two weeks; moved and called off ones follow by themselves. They come beside the letters above.
calendar-none = There is no address for your calendar yet.
calendar-since = There is an address for your calendar since <when></when>. It was shown when it was made.
calendar-make = Make an address
calendar-make-anew = Make another address
calendar-revoke = Revoke it
calendar-made = The address is made.
calendar-revoked = Revoked. Calendars that read it find nothing any more.
calendar-address = The address of your calendar
calendar-address-hint = Add it to your calendar as a subscription. Whoever has it sees when you meet. It is shown this once.
calendar-copy = Copy it

stop-title = No more letters?
stop-lead = Alcove writes you nothing by mail any more. In the settings you can have single letters again.
stop-act = No more letters
stop-done = That was the last letter
stop-done-lead = What you and the other write to each other is where it was.
stop-unknown = This address is not a whole one. Open it again from the letter, or switch letters off in the settings.

undelivered-title = Letters that did not arrive
undelivered-note = By address and reason. What a letter was about stands nowhere.
undelivered-none = All letters arrived.
undelivered-again = Send again
undelivered-put-away = Put away
