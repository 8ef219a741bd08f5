### Lost and changed keys: loaded with rooms/new-keys/lot.js.

## Lost everything

lost-title = Neither words nor an unlocked device
lost-lead = Then nobody can give you your keys back. You can make new ones under the same account, and go on with the people you meet.
lost-sign-in = Sign in first, with your email and password. Then come back to this page.
lost-to-door = To the front page
lost-gone = What is gone
lost-gone-note = Everything that only you could read: your own notes, drafts, and private themes. It was sealed with the lost keys, and nothing else opens it.
lost-back = What can come back
lost-back-note = Everything in your alcoves. The other person’s device still has the keys of it. Once the two of you have compared four words by voice, that device lets you in again, by itself.
lost-seen = What the others see
lost-seen-note = Each of them reads that you have new keys, on every page of your alcove, until you have compared. Nothing is sealed to your new keys before.
lost-mine = What only you could read
lost-mine-what = What should become of it?
lost-mine-keep = Keep it, sealed
lost-mine-keep-note = If you ever find the eight words, they open it again.
lost-mine-erase = Erase it
lost-mine-erase-note = At once and for good, on the server.
lost-look-first = Look once more for the page with your eight words, and for a phone or computer on which Alcove is still open. Either of them saves everything.
lost-go-on = I have lost both; go on
lost-kit = Your new eight words
lost-make = Make my new keys
lost-not = You have not lost your keys
lost-not-lead = They are open on this device. If somebody else may have them, change them here, and nothing is lost.

## New keys for who has the former ones

new-keys-lead = When a device was stolen, or somebody may have seen your eight words. The former keys open nothing new afterwards.
new-keys-effect-words = You get eight new words. The former ones, and every other way to unlock, end.
new-keys-effect-devices = All your other devices are signed out and locked. They open with the new words.
new-keys-effect-mine = What only you can read is sealed anew. It goes on by itself, also when you close this page in between.
new-keys-effect-pairs = Each of your alcoves gets a new key. The others read that you have new keys, until the two of you have compared four words again.
new-keys-effect-time = What a thief has copied and opened before, nobody can take back.
new-keys-words-why = The present ones, so that it is you. They stay in this browser.
new-keys-password-why = Once more: a device that lies open must not be enough for this.
new-keys-go-on = Go on
new-keys-make = Change my keys now
new-keys-done = You have new keys
new-keys-kit-rotate = The former words are worth nothing now
new-keys-kit-rotate-note = Tear up the page with them. The new ones open everything.
new-keys-kit-lost = The new words open everything from today
new-keys-kit-lost-note = Should you find the former ones and have kept what only you could read: it stands in the settings, under “Keys”.
new-keys-now = What is left to do
new-keys-now-lost = Call each of them, and compare four words. Then their device lets you in again to all that you both wrote.
new-keys-now-rotate = Call each of them, and compare four words. You can read and write meanwhile.
new-keys-compare-with = Compare with { $name }
new-keys-to-week = To your week

## On the pages of an alcove

renewed-theirs = { $name } has new keys
renewed-theirs-next = They are not the keys that your devices know. Either { $name } lost everything, or somebody pretends that. Nothing is sealed to the new keys until you have heard { $name } read four words.
renewed-theirs-signed = They were changed with the former keys, so it was { $name }, or somebody who had those keys. Compare four words by voice to be sure again.
renewed-mine = You have new keys
renewed-mine-next = What you and { $name } wrote before is still sealed for you. Compare four words with { $name }, by voice; then it comes back.
renewed-mine-waiting = You have compared. What you and { $name } wrote comes back as soon as a device of { $name }’s is online.
renewed-both = You and { $name } both have new keys
renewed-both-next = Nobody has the former ones, so nothing that was written here before can be opened any more. Compare four words; then the two of you can go on here.
renewed-both-waiting = You have compared. As soon as { $name } has, too, you can both write here again. What was written before stays shut.
renewed-compare = Compare four words

## What lies under lost keys

former-found = You found the former words
former-found-note = Then everything is sealed anew with your present keys, and is there again.
former-words = The former eight words
former-open = Open it with them
former-is-back = It is back.
former-erase = Give it up
former-erase-note = Nothing of it can be read by anybody as it is. You can also leave it where it lies.
former-erase-act =
    { $count ->
        [one] Erase one entry
       *[other] Erase { $count } entries
    }
former-erase-sure =
    { $count ->
        [one] Erase one entry for good?
       *[other] Erase { $count } entries for good?
    }
former-erase-means = The former words will open nothing then, even if you find them.

## The drill

drill-lead = Take the page with your eight words, and type them. You learn whether they are where you think, and whether they are the right ones, while nothing depends on it.
drill-seen-by = Only you. The words are tried in this browser and go nowhere.
drill-hint = From paper, not from memory. Pasting works.
drill-try = Try them
drill-good = Your words are right
drill-good-note = They open your keys. Put the page back where it was.
drill-not-found = You do not find them? As long as this device is open nothing is lost:

## Reset of the login

reset-title = A new password
reset-lead = This link lets you sign in again. It resets the login only: what you wrote stays sealed, and takes your eight words or an unlocked device, as before.
reset-password = New password
reset-act = Set it
reset-done = Your new password is set
reset-done-lead = You are signed out everywhere. Sign in with it, then unlock as before.
