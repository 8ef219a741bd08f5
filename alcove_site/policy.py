"""The strict headers of every answer.

Everything is forbidden first. The one inline script is the import map, allowed by its hash. No string ever becomes
markup or a script on these pages: the one Trusted Types policy that may exist can make a single address, that of the
service worker (docs/decisions/pinned-program.md).

No `Integrity-Policy`: WebKit takes no notice of the import map's integrity where it stands, and refuses every module that a
module imports. The page stays empty in each of its browsers (docs/decisions/modules.md).
"""

Headers = list[tuple[bytes, bytes]]

WORKER_POLICY_NAME = "alcove-worker"

_DENIED = (
    "accelerometer", "autoplay", "camera", "clipboard-read", "display-capture",
    "encrypted-media", "fullscreen", "geolocation", "gyroscope", "hid", "identity-credentials-get",
    "idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "otp-credentials", "payment",
    "picture-in-picture", "screen-wake-lock", "serial", "usb", "window-management", "xr-spatial-tracking",
)  # fmt: skip
_PERMISSIONS = ", ".join(
    [f"{name}=()" for name in _DENIED]
    + ["publickey-credentials-get=(self)", "publickey-credentials-create=(self)", "clipboard-write=(self)"]
)


def content_policy(script_hash: str = "") -> str:
    """Return the Content-Security-Policy; `script_hash` is the CSP hash of the import map."""
    scripts = f"'self' '{script_hash}'" if script_hash else "'self'"
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {scripts}",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            f"trusted-types {WORKER_POLICY_NAME}",
        ]
    )


ALWAYS: Headers = [
    (b"content-security-policy", content_policy().encode()),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"origin-agent-cluster", b"?1"),
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", _PERMISSIONS.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
]
HSTS_SECONDS = 63_072_000
HSTS = (b"strict-transport-security", f"max-age={HSTS_SECONDS}".encode())
NO_STORE = (b"cache-control", b"no-store")


def made_strict(given: Headers, https: bool) -> Headers:
    """Return the headers of an answer with the strict ones added.

    An answer may bring its own Content-Security-Policy (the page does, for its import map) and
    its own Cache-Control; without one nothing may be stored. All else here cannot be loosened.
    """
    names = {name.lower() for name, _ in given}
    fixed = {name for name, _ in ALWAYS[1:]}
    kept = [(name.lower(), value) for name, value in given if name.lower() not in fixed]
    kept += ALWAYS[1:] if ALWAYS[0][0] in names else ALWAYS
    if b"cache-control" not in names:
        kept.append(NO_STORE)
    if https:
        kept.append(HSTS)
    return kept
