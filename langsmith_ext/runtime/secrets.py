"""What must not be shown: which fields hold secrets, and which texts are secrets whatever the field is called.

The contract marks fields whose names do not say it (``x-langsmith-secret``, ``format: password``, ``writeOnly``), such
as the ``key`` of a new API key; the table here holds the names that do.
"""

from __future__ import annotations

import re

HIDDEN = "<hidden>"
"""What is shown in place of a secret."""

NAMES = frozenset(
    {
        "accesskey",
        "accesstoken",
        "apikey",
        "apitoken",
        "auth",
        "authorization",
        "bearer",
        "bearertoken",
        "clientsecret",
        "cookie",
        "credential",
        "credentials",
        "encryptedsecrets",
        "headers",
        "idtoken",
        "jwt",
        "licensekey",
        "modelheaders",
        "passphrase",
        "passwd",
        "password",
        "privatekey",
        "refreshtoken",
        "requestheaders",
        "routingkey",
        "secret",
        "secretaccesskey",
        "secretkey",
        "secrets",
        "servicekey",
        "sessiontoken",
        "setcookie",
        "sharetoken",
        "sharetokens",
        "signature",
        "signingkey",
        "signingsecret",
        "token",
        "webhooksecret",
        "xapikey",
    }
)
"""Names of fields that hold secrets, without case, hyphens and underscores.

``headers`` are here for what people put into them; ``routing_key`` is PagerDuty's credential.
"""

_ENDINGS = ("apikey", "password", "secret", "accesstoken", "refreshtoken", "authtoken", "privatekey", "accesskey")
_SEPARATORS = re.compile(r"[-_. ]")
_SECRET_TEXT = re.compile(
    r"lsv2_[A-Za-z0-9_]+"  # LangSmith's keys
    r"|eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*"  # JSON web tokens (RFC 7519)
    r"|(?<=[?&])(?i:x-(?:amz|goog)-(?:signature|credential|security-token)|sig|signature|token|jwt|auth|key|api_key"
    r"|access_token)=[^&#\s]+"  # signed URLs
    r"|(?<=://)[^/@\s]+:[^/@\s]+(?=@)"  # credentials in URLs
)


def is_secret_name(name: str) -> bool:
    """Return whether a field of this name holds a secret, in any spelling: ``api_key``, ``apiKey``, ``X-API-Key``."""
    plain = _SEPARATORS.sub("", name).lower()
    return plain in NAMES or plain.endswith(_ENDINGS)


def without_secrets(text: str) -> str:
    """Return a text with the keys, web tokens and signatures in it hidden."""
    return _SECRET_TEXT.sub(
        lambda found: found[0].partition("=")[0] + f"={HIDDEN}" if "=" in found[0] else HIDDEN, text
    )
