### Ways in: passkeys, other words, devices. Loaded with the settings, the pages before the door, and rooms/ways.

ways-or = or
ways-back = Back to the settings

## Settings: ways to unlock

ways-title = Ways to unlock
ways-note = What opens your words. The server knows that these exist, their names and days. It can use none of them.
ways-words-since = Since
ways-words-kept = They were shown once and cannot be shown again; they always stay a way in.
ways-change-words = Change the words
ways-passkey = Passkey “{ $name }”
ways-unlocks = Signs in and unlocks.
ways-signs-in = Signs in only; your eight words unlock.
ways-made = Made
ways-add-passkey = Add a passkey
ways-no-passkeys = This browser has no passkeys at this address.
ways-end = End it
ways-end-label = End it: passkey “{ $name }”
ways-end-asks = End the passkey “{ $name }”?
ways-end-means = From now on it neither signs in nor unlocks, on any device. The device that holds it is not told: take it off its list of passkeys there.
ways-end-who = Say once more who you are: you signed in a while ago.
ways-end-it = End the passkey
ways-end-by-passkey = End it, and confirm with a passkey
ways-ended = The passkey “{ $name }” is ended.

## Settings: where one is signed in

devices-title = Where you are signed in
devices-note = The server keeps the kind of browser and the day it was last here. Ending a sign-in gives that browser nothing new. It does not clear it: what it had open may still be read there by who holds it.
devices-unknown = Another program
devices-here = This browser.
devices-seen = Last here
devices-since = Signed in since
devices-end = Sign it out
devices-end-label = Sign it out: { $name }
devices-ended = { $name } is signed out.
devices-let-in = Let in another device

## Unlocking again, for one act

prove-title = Unlock once more
prove-why = Your keys are opened again for this one act. So nobody who sits down at your open page can do it for you.
prove-by-passkey = Unlock with a passkey
prove-by-words = Unlock with the words

## A passkey

passkey-title = A passkey for this account
passkey-first = One gesture instead of eight words?
passkey-lead = A passkey is kept by your device or your password manager. One look, touch or PIN signs you in and unlocks. Your eight words stay a way in.
passkey-seen-by = The server gets its public half and its name, and checks that it is you. What unlocks never leaves this browser. Who keeps your passkeys for you, such as the maker of your phone, keeps this one too.
passkey-name = Its name
passkey-name-hint = To tell it from others later. The server sees it.
passkey-name-usual = This device
passkey-needs-name = Give it a name of at most { $most } characters.
passkey-make = Make the passkey
passkey-later = Not now
passkey-go-on = Go on
passkey-try = It is made. Now it is tried once: use it again, so that this page knows whether it unlocks.
passkey-try-it = Try it
passkey-sign-in-only = Keep it for signing in
passkey-unlocks = This device can unlock
passkey-unlocks-means = It was tried: your passkey signs you in and opens your words.
passkey-signs-in = This passkey signs you in. It cannot unlock
passkey-signs-in-means = This browser or what keeps the passkey lacks what unlocking needs. You sign in with it, then type your eight words. A passkey made elsewhere may do both.

## Other words

change-title = Change your eight words
change-lead = You get eight new words for the same keys. The old ones end as soon as two of the new ones were typed back.
change-seen-by = The server sees that the words changed, and when. It never gets a word.
change-seen = If somebody may have seen the old words, this alone is not enough: who also has an old copy of the server’s data could still use them. Then make new keys too.
change-now = Use the new words
change-done = Your new words count
change-done-means = It was tried: they open your keys. The old words open nothing here any more; destroy that page.

## Another device

letin-title = Let in another device
letin-lead = Sign in on the new device. It asks for the eight words; choose there to ask another device, and it shows a code.
letin-seen-by = The server passes on what is sealed for the new device, and cannot open it. It sees that a device was let in, and when.
letin-code = The code from the new device
letin-code-hint = 64 letters and numbers. Pasting works; capitals and spaces do not matter.
letin-needs-code = Type the code that the new device shows.
letin-look = Look for the device
letin-picture = Take a picture of the code
letin-no-code = There is no code to be seen in this picture. Type it instead.
letin-asks = { $browser } asks to be let in
letin-asked-at = It asked
letin-means = It will read everything you can read, for as long as it is unlocked. Go on only if that screen is in front of you and it is yours. Nobody who helps you needs this code.
letin-not-mine = That is not mine
letin-done = The new device has your keys
letin-done-means = It opens in a moment. You find it in the settings, under where you are signed in.

asking-begin = Ask another device of mine
asking-title = Read this code with a device that is unlocked
asking-how = Point the camera of your unlocked phone at it. Or go there to the settings, “Let in another device”.
asking-picture = The code as a picture for a camera
asking-or-type = Without a camera, type or paste this there:
asking-code = The code
asking-until = It is good until
asking-waits = This page waits and opens by itself.
asking-stop = Stop asking
asking-again = Ask again

## Signing in and unlocking by a passkey

arrival-by-passkey = Sign in with a passkey
unlock-by-passkey = Unlock with a passkey

## Errors

error-passkey-exists = This device has a passkey for your account already.
error-passkey-cancelled = No passkey was used. Try again when you are ready.
error-passkey-unable = This browser cannot do this with a passkey. Take another browser or device, or go on without.
error-passkey-refused = The server does not take this passkey. It may have been ended. Sign in with your password.
error-passkey-none = No passkey of this account unlocks. Type your eight words.
error-passkey-signs-in = Your passkey signed you in. It cannot unlock in this browser: type your eight words.
error-passkey-wrong = This passkey does not open what the server shows. Type your eight words; then end this passkey and make a new one.
error-passkey-unlocks = This passkey unlocks already.
error-prf-results = The page nearly sent what unlocks your words. Nothing was kept; end this passkey, and tell whoever runs this Alcove.
error-prove-again = Say again who you are, then this goes on. Begin this page again.
error-root-forgotten = This took a while, so your keys were put away again. Begin this page again.
error-words-changed = Your words were changed on another device. Begin again with the words you have now.
error-words-not-kept = The server does not show what this device sent. Keep both pages of words, and try again; tell whoever runs this Alcove.
error-wrap-older = The server shows words that were changed. Nothing was opened with them; tell whoever runs this Alcove.
error-asking-over = This request is over. Ask again on the new device; it shows another code.
error-asking-none = No other device of yours asks just now. On the new device, sign in and choose to ask another device.
error-device-code = A letter of this code is wrong, or some are missing. Compare it with the new device, four by four.
error-device-key = No device of yours asks with this code. If it is still on the other screen, something changed it on the way: do not go on.
error-device-answer = What came is not from a device that read this code. Nothing was taken; ask again, and if it happens twice type your eight words.
