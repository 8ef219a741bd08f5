"""The words by which tools/questions.py judges a question, for each language of the bank.

Beginnings of words are meant: "sick" finds "sickness" as well. What is tender fishes for health, family plans, pay,
faith or loyalty; what only asks for a status can be answered without a story; what judges asks who somebody is
instead of what happened.
"""

OPEN = {
    "en": r"(?:(?:about|after|at|by|for|from|in|of|on|since|to|with) )?(?:what|which|where|when|how|whose)\b",
    "de": (
        r"(?:(?:an|auf|aus|bei|bis|für|in|mit|nach|seit|über|von|vor|zu) )?"
        r"(?:was|welche[mnrs]?|wessen|wo|wann|wie|wobei|wodurch|womit|wonach|woran|worauf|woraus|worin|worüber|worum|wovon|"
        r"wozu|weswegen|wohin|woher)\b"
    ),
}
# Said before the open word, after a comma or a colon; a verb in front would make a question of yes and no.
CLOSED = {
    "en": r"(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|will|would)\b",
    "de": (
        r"(?:bist|darf|darfst|gibt|habe|hast|hat|hättest|ist|kann|kannst|könntest|magst|möchtest|sind|soll|solltest|war|"
        r"warst|willst|wird|wirst|würdest)\b"
    ),
}
INVITATIONS = {"en": r"may i tell you what\b", "de": r"darf ich dir erzählen, was\b"}
ENTICING = {"en": r"\bwhy\b", "de": r"\b(?:warum|wieso|weshalb)\b"}  # "why" makes people defend themselves

TENDER = {
    "en": (
        "health healthy ill illness sick doctor therap medic diagnos disab burnout burn-out depress addict alcohol pregnan "
        "baby babies child kids family families parent mother father husband wife spouse marri wedding divorce girlfriend "
        "boyfriend salar pay paid wage bonus money income earn mortgage loyal commit resign quit job-hunt headhunt recruit "
        "leave-us competitor religio church politic vote union gender sexual birth-year retire-age"
    ),
    "de": (
        r"gesund krank arzt ärztin therap diagnos behinder burnout depress sucht alkohol schwanger baby kind kinder famili "
        r"eltern mutter vater ehemann ehefrau verheirat hochzeit scheidung freundin gehalt(?:s\w*)?\b gehälter lohn löhne bonus geld "
        "einkommen verdienst loyal kündig bewirb headhunter konkurrenz relig kirche politi partei wahlen gewerkschaft "
        "geschlecht sexuell jahrgang"
    ),
}
NAMES = {
    "en": r"^(?:who|whom)\b|\bname (?:one|some|the|three)|\bwhich (?:colleague|person|teammate)",
    "de": r"^(?:wer|wen|wem)\b|\bnenn|\bwelche[rsnm]? (?:kolleg|person|mitarbeit)",
}
STATUS = {
    "en": r"\b(?:status|on track|deadline|progress report|per ?cent|milestone|ticket|deliver|project|kpi|roadmap|eta)\b|%",
    "de": r"\b(?:status|im plan|deadline|frist|prozent|meilenstein|ticket|lieferst|projekt|kpi|roadmap|stand der)\b|%",
}
TRAITS = {
    "en": r"\b(?:your (?:greatest|biggest|main) (?:strength|weakness)|personality|introvert|extrovert|type of person are|always|never ever)\b",
    "de": r"\b(?:deine größte (?:stärke|schwäche)|persönlichkeit|introvertiert|extrovertiert|was für ein typ|immer schon)\b",
}
FORMAL = {"en": r"$^", "de": r"\b(?:Sie|Ihnen|Ihre?[mnrs]?|Ihr)\b"}  # the two say du

STOP = {
    "en": (
        "a about after all an and anybody are as at be been before but by can did do does each for from had has have how i if "
        "in is it its just last lately like me more most my no not of on one or our out so somebody something than that the "
        "them there this to too up us was we week were what when where which while whose will with without would you your "
        "yourself could should shall who month"
    ),
    "de": (
        "aber als am an auf aus bei bis da das dass dein deine deinem deinen deiner deines dem den der des dich die dir du ein "
        "eine einem einen einer eines einmal es etwas für gern hast hat hättest ich ihn im in ist jemand kein man mein meine "
        "meinem meiner mich mir mit nach neulich nicht noch ohne schon sich sie sind so um und uns unsere unserem unserer von "
        "vor war was welche welchem welchen welcher welches wenn wie wir wird wo würde würdest zu zuletzt zum zur woche monat"
    ),
}
