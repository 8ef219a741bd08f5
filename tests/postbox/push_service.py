"""A push service on loopback, for tests: real TLS, and as strict about VAPID (RFC 8292) as those of the browsers."""

import base64
import json
import ssl
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from alcove.postbox.pushing import ByHttps

HOST = "push.example"


@dataclass
class PushService:
    """`key` is what browsers subscribed with; `came` the paths and headers taken; `answers` are given in turn instead of 201."""

    key: str
    at: datetime
    came: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    slow: float = 0

    def judge(self, path: str, headers: dict[str, str], body: bytes) -> int:
        if self.answers:
            return self.answers.pop(0)
        if body or not self.is_signed(headers.get("authorization", "")) or "ttl" not in headers:
            return 403
        self.came.append((path, headers))
        return 201

    def is_signed(self, header: str) -> bool:
        """Read `vapid t=…, k=…` and check it by a library of its own, with the key of the subscription."""
        scheme, _, rest = header.partition(" ")
        given = dict(part.strip().split("=", 1) for part in rest.split(","))
        if scheme != "vapid" or given["k"] != self.key:
            return False
        head, claims, signature = given["t"].split(".")
        raw = unpad(signature)
        der = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
        point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), unpad(given["k"]))
        point.verify(der, f"{head}.{claims}".encode(), ec.ECDSA(hashes.SHA256()))
        said = json.loads(unpad(claims))
        until = datetime.fromtimestamp(said["exp"], UTC)
        assert json.loads(unpad(head)) == {"typ": "JWT", "alg": "ES256"}
        assert said["sub"].startswith("mailto:")
        return bool(said["aud"] == f"https://{HOST}" and self.at < until <= self.at + timedelta(days=1))


def unpad(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


@contextmanager
def push_service(key: str, at: datetime) -> Iterator[tuple[PushService, ByHttps]]:
    """Yield a service, and the way to it: its name leads to loopback, its certificate is trusted, all else is as always."""
    service = PushService(key, at)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status = service.judge(self.path, headers, body)
            if service.slow:
                self.wfile.write(b"HTTP/1.1 2")
                self.wfile.flush()
                time.sleep(service.slow)
                return
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("Location", f"https://{HOST}/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *said: Any) -> None:
            pass

    with tempfile.TemporaryDirectory() as folder:
        certificate = make_certificate(Path(folder))
        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(certificate)
        server.socket = tls.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        place = ("127.0.0.1", server.server_address[1])
        try:
            yield service, ByHttps(lambda host, port: place, ssl.create_default_context(cafile=certificate))
        finally:
            server.shutdown()
            server.server_close()


def make_certificate(folder: Path, host: str = HOST) -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    named = x509.IPAddress(ip_address(host)) if host[0].isdigit() else x509.DNSName(host)
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([named]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "certificate.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(private + made.public_bytes(Encoding.PEM))
    return str(path)
