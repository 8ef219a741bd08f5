"""The roles of the two, each with the one that faces it.

A role changes words on screen and who has the first seat, never powers.
"""

FACING = {
    "lead": "member", "member": "lead", "peer": "peer", "mentor": "mentee", "mentee": "mentor",
    "skip-lead": "skip-member", "skip-member": "skip-lead",
}  # fmt: skip

LONGEST = 12  # characters of a role

CHOICES = [(role, role) for role in FACING]
