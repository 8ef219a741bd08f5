"""Keys in the place of others: at the invitation, at its acceptance, later, in one's own name; keys that are no good."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alcove_cli.pairing import accept_invitation
from alcove_seal.bundle import BUNDLE_LENGTH, derive_fp
from alcove_seal.bytes import decode_base64url, encode_base64url
from alcove_seal.hpke import MLKEM_LENGTH
from alcove_seal.invite import invite_tag, make_invite_secret
from alcove_seal.root import Identity
from tests.attacks.cases.inviting import ACCEPT, INVITATION, LOOK, invites, links, show, tell, writes
from tests.attacks.people import Someone, now
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene

X25519_AT = 1 + MLKEM_LENGTH
ED25519_AT = BUNDLE_LENGTH - 32
NO_TAG = Sabotage(
    (
        (
            "seal/invite.js",
            "if (!equalBytes(await inviteTag(secret, { side, invitation, person, fp }), tag)) "
            "throw new SealError('invite-tag');",
            "",
        ),
    )
)
NO_MIRROR = off(
    "seal/epoch.js",
    "await checkNotReflected(me.bundle, partner.bundle);\n  const key = makePairKey();",
    "const key = makePairKey();",
)
NO_PIN = off("sync/trust.js", 'else addTrouble("key-changed", row.id, { name: row.counterpart.name });')


def at_invite(scene: Scene) -> None:
    """Tomas is shown Mallory's keys as Ana's."""
    ana, tomas = scene.person("Ana"), scene.person("Tomas")
    host, guest = scene.device(ana), scene.device(tomas)
    link = invites(host)
    scene.lie("GET", INVITATION, tell(show(ana.id, scene.identity().bundle)))
    shown = guest.run(LOOK, **link)
    scene.must(not shown["tagFits"] or not scene.lying, "the page says that the link fits")
    scene.attempt(lambda: guest.run(ACCEPT, **link))
    scene.must(not scene.lying or not scene.mallory.sent("POST", INVITATION + "/accept"), "Tomas accepted")
    if not scene.lying:
        scene.must(links(scene, host) and links(scene, guest), "an honest invitation did not lead to a pair")
        writes(scene, guest)


def at_accept(scene: Scene) -> None:
    """Ana is shown Mallory's keys as Tomas's."""
    ana, tomas = scene.person("Ana"), scene.person("Tomas")
    host = scene.device(ana)
    link = invites(host)
    scene.lie("GET", "/api/(pairs|invitations)", tell(show(tomas.id, scene.identity().bundle)))
    accept_invitation(tomas.keys, link["id"], decode_base64url(link["secret"]), at=now())
    links(scene, host)
    writes(scene, host)
    scene.listen(host)


def relay(scene: Scene) -> None:
    """To each of the two Mallory shows keys of her own as the other's, with tags made by a guessed secret."""
    ana, tomas = scene.person("Ana"), scene.person("Tomas")
    host, guest = scene.device(ana), scene.device(tomas)
    link = invites(host)
    to_tomas, to_ana = scene.identity().bundle, scene.identity().bundle
    guess = make_invite_secret()

    def as_host(value: Any) -> None:
        show(ana.id, to_tomas)(value)
        tag = invite_tag(guess, side="host", invitation=link["id"], person=ana.id, fp=derive_fp(to_tomas))
        value["host"]["tag"] = encode_base64url(tag)

    def as_guest(value: Any) -> None:
        show(tomas.id, to_ana)(value)
        tag = invite_tag(guess, side="guest", invitation=link["id"], person=tomas.id, fp=derive_fp(to_ana))
        for pair in value:
            pair["invitation"]["guest_tag"] = encode_base64url(tag)

    scene.lie("GET", INVITATION, tell(as_host))
    scene.lie("GET", "/api/pairs", tell(as_guest))
    scene.attempt(lambda: guest.run(ACCEPT, **link))
    if scene.lying and not scene.sabotage:
        accept_for(tomas, link)  # she goes on with Ana as if Tomas had accepted
    links(scene, host)
    writes(scene, host)
    scene.listen(host)


def accept_for(tomas: Someone, link: dict[str, str]) -> None:
    """The server may write any acceptance into its own tables."""
    tomas.door.post(f"/api/invitations/{link['id']}/accept", {"tag": encode_base64url(bytes(32))})


def later(bundle_of: Callable[[Scene], bytes]) -> Callable[[Scene], None]:
    """Long after both were linked, other keys are shown as Tomas's."""

    def act(scene: Scene) -> None:
        pair = scene.acquainted()
        row = pair.write(pair.member, "topic", scene.secret("from Tomas"))
        scene.lie("GET", "/api/pairs", tell(show(pair.member.id, bundle_of(scene))))
        ana = scene.known_device()
        scene.settle(ana)
        scene.listen(ana)
        card = scene.cards(ana, pair.pair).get(row["id"], {})
        scene.must(bool(card.get("words")), "what the known keys open is not read any more")

    return act


def reflected_tag(scene: Scene) -> None:
    """Ana's own keys and her own tag come back as those of her guest."""
    ana, tomas = scene.person("Ana"), scene.person("Tomas")
    host = scene.device(ana)
    link = invites(host)
    tag = scene.mallory.sent("POST", "/api/invitations")[0].body["tag"]

    def change(value: Any) -> None:
        show(tomas.id, ana.keys.identity.bundle)(value)
        for pair in value:
            pair["invitation"]["guest_tag"] = tag
            pair["counterpart"]["id"] = ana.id

    scene.lie("GET", "/api/pairs", tell(change))
    accept_invitation(tomas.keys, link["id"], decode_base64url(link["secret"]), at=now())
    links(scene, host)
    scene.listen(host)


def guest_with(make: Callable[[Identity, Identity], bytes]) -> Callable[[Scene], None]:
    """Tomas himself, who knows the link's secret, brings keys that are no good; his tag is true."""

    def act(scene: Scene) -> None:
        ana, tomas = scene.person("Ana"), scene.person("Tomas")
        host = scene.device(ana)
        link = invites(host)
        secret = decode_base64url(link["secret"])
        bad = make(ana.keys.identity, tomas.keys.identity)
        tag = invite_tag(secret, side="guest", invitation=link["id"], person=tomas.id, fp=derive_fp(bad))

        def change(value: Any) -> None:
            show(tomas.id, bad)(value)
            for pair in value:
                pair["invitation"]["guest_tag"] = encode_base64url(tag)

        scene.lie("GET", "/api/pairs", tell(change))
        accept_invitation(tomas.keys, link["id"], secret, at=now())
        links(scene, host)
        writes(scene, host)
        scene.listen(host)
        scene.must(not scene.lying or not scene.mallory.sent("POST", "/api/pairs/.+/charters"), "a charter was written")

    return act


def with_part(at: int, part: bytes) -> Callable[[Identity, Identity], bytes]:
    return lambda _ana, tomas: tomas.bundle[:at] + part + tomas.bundle[at + len(part) :]


def with_mine(at: int, length: int) -> Callable[[Identity, Identity], bytes]:
    return lambda ana, tomas: tomas.bundle[:at] + ana.bundle[at : at + length] + tomas.bundle[at + length :]


def own_name(scene: Scene) -> None:
    """The server shows keys of its own in Ana's name: whoever invites her would reach Mallory."""
    ana = scene.person("Ana")
    fake = scene.identity().bundle

    def change(value: Any) -> None:
        if value.get("keys"):
            value["keys"].update(bundle=encode_base64url(fake), fp=derive_fp(fake))

    scene.lie("GET", "/api/me", tell(change))
    scene.listen(scene.device(ana))


CONTROL = "guest-brings-keys"
NO_X25519 = Sabotage(
    (
        ("seal/bundle.js", "if (!isX25519Point(kem.subarray(MLKEM_LENGTH))) throw new SealError('bundle-x25519');", ""),
        ("seal/hpke.js", "if (!isX25519Point(known.subarray(MLKEM_LENGTH))) throw new SealError('bundle-x25519');", ""),
    )
)
# The library looks at what comes out, too.
NO_SMALL_ORDER = Sabotage(
    (
        *NO_X25519.changes,
        ("vendor/hpke.js", 'if(g===ge)throw new Error("invalid private or public key received");return', "return"),
    )
)
NO_MLKEM = Sabotage(
    (
        ("seal/bundle.js", "if (!isMlkemKey(kem.subarray(0, MLKEM_LENGTH))) throw new SealError('bundle-kem');", ""),
        ("seal/hpke.js", "if (!isMlkemKey(known.subarray(0, MLKEM_LENGTH))) throw new SealError('bundle-kem');", ""),
    )
)

ATTACKS = [
    Attack("swapped-at-invite", "the guest is shown other keys as the host's", "invite-tag", at_invite, NO_TAG),
    Attack("swapped-at-accept", "the host is shown other keys as the guest's", "invite-tag", at_accept, NO_TAG),
    Attack("relay", "each is shown a key of Mallory's as the other's", "invite-tag", relay, NO_TAG),
    Attack(
        "reflected-tag", "the host's own keys and tag come back as the guest's", "invite-tag", reflected_tag, NO_TAG
    ),
    Attack(
        "swapped-later", "other keys are shown after the two were linked", "key-changed",
        later(lambda scene: scene.identity().bundle), NO_PIN, control="linked-keys",
    ),
    Attack(
        "third-person-later", "the true keys of a third person are shown as the partner's", "key-changed",
        later(lambda scene: scene.person("Mira").keys.identity.bundle), NO_PIN, control="linked-keys",
    ),
    Attack(
        "reflected-x25519", "the guest's X25519 key is the host's own", "bundle-reflected",
        guest_with(with_mine(X25519_AT, 32)), NO_MIRROR, control=CONTROL,
    ),
    Attack(
        "reflected-signing", "the guest's signing key is the host's own", "bundle-reflected",
        guest_with(with_mine(ED25519_AT, 32)), NO_MIRROR, control=CONTROL,
    ),
    Attack(
        "small-order-x25519", "the guest's X25519 key has a small order", "keyring-shape",
        guest_with(with_part(X25519_AT, bytes(32))), NO_SMALL_ORDER, control=CONTROL,
    ),
    Attack(
        "non-canonical-x25519", "the guest's X25519 key has a second spelling", "keyring-shape",
        guest_with(with_part(X25519_AT, b"\xf6" + b"\xff" * 30 + b"\x7f")), NO_X25519, control=CONTROL,
    ),
    Attack(
        "small-order-ed25519", "the guest's signing key has a small order: any signature would fit", "keyring-shape",
        guest_with(with_part(ED25519_AT, b"\x01" + bytes(31))),
        off("seal/bundle.js", "if (!isEd25519Point(signing)) throw new SealError('bundle-ed25519');"), control=CONTROL,
    ),
    Attack(
        "non-canonical-mlkem", "the guest's ML-KEM key has numbers above its modulus", "keyring-shape",
        guest_with(with_part(1, b"\xff" * 24)),
        NO_MLKEM, control=CONTROL,
    ),
    Attack(
        "own-name", "the server shows other keys in one's own name", "bundle-not-mine", own_name,
        off("sync/kit.js", "checkOwnBundle(bundle, decodeBase64url(shown.bundle));"),
    ),
]  # fmt: skip
