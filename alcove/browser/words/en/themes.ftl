### One question for several alcoves: loaded with rooms/themes/themes.js.

themes-title = One question for all your alcoves
themes-lead = Ask it everywhere, listen in each, then tell everybody what you heard.
themes-one-alcove = A theme takes two alcoves or more. Who else do you meet with, one on one?
themes-begin = Ask a question
themes-question = What would you like to hear from each of them?
themes-question-hint = It lies on each table as a topic. What is said to it stays in that alcove.
themes-whom = In which alcoves?
themes-ask = Ask it there
themes-asked = The question lies on each table.
themes-few = In fewer than four alcoves, people may know each other by what you tell on. Write nothing that only one of them could have said.
themes-since = Asked:
themes-missing = In one alcove or more it does not lie on the table.
themes-ask-there = Ask it there, too
themes-tell = Tell everybody what you heard
themes-tell-note = The same words go to everybody who was asked. No name is in them unless you write one.
themes-tell-act = Send it to everybody who was asked
themes-told = What you told everybody who was asked
themes-told-said = Everybody who was asked can read it.
themes-heard-words = What I heard
themes-heard-changes = What changes
themes-heard-stays = What does not
themes-heard-because = Because
error-theme-nobody = Choose one alcove at least.
heard-same = the same for all who were asked
