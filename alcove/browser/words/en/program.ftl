### When the program that the server sends is another one: loaded with rooms/program/.

program-update = The server has a newer program: { $from } to { $to }
program-update-next = This device goes on with { $from }. It takes { $to } by itself when it has been offered unchanged for three days, or now, if you say so.
program-version = The program that the server sends has changed, and calls itself { $to } as before
program-version-next = This device goes on with the one it knows. No update does this: the server runs something between two releases, or somebody has changed it. Ask whoever runs it, check it, then take it.
program-older = The server sends an older program: { $from } to { $to }
program-older-next = This device goes on with { $from }. An older program may have holes that were mended. Ask whoever runs the server, check it, then take it.
program-policy = The program that the server sends has changed, and comes with other rules
program-policy-next = The rules say what a page may load and run. This device goes on with the program and the rules it knows. Check the new ones before you take them.
program-parts = What the server sends is not the program that it lists
program-parts-next = Page, guard and list do not belong together, so nothing of it is taken. This device goes on with { $from }. Tell whoever runs the server, and check it.
program-guard = Something else has been put between this page and the server
program-guard-next = It was not put there by the program this device knows, and may change what runs at the next start. Close Alcove here, check the server, and clear this site’s data before you come back.
program-fingerprint = Fingerprint of what the server sends: { $fingerprint }. The command alcove verify-site { $address } compares it with a release.
program-take = Take it now
program-take-anyway = Take it all the same
program-later = Not now
program-taken = This device has taken the program { $to }
program-taken-next = It runs from the next start on. Until then { $from } goes on.
program-start = Start it
