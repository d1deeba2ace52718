"""How connections are made: certificates and proxies, from arguments and from the environment.

The HTTP library reads the environment by itself. What it cannot use there ends in errors of many kinds, some of them
only when a name is looked up; here they become one kind, which names the setting.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies

from ._credentials import Secret
from ._endpoint import origin
from ._errors import ConfigurationError
from ._http import classes, open_client, system_certificates

if TYPE_CHECKING:
    from ssl import SSLContext

    Verify = bool | str | PathLike[str] | SSLContext
    Certificate = str | PathLike[str] | tuple[str | PathLike[str], ...]

_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")


class Network:
    """The arguments of a client that say how its connections are made.

    Args:
        verify: Whether servers must prove who they are: True by the certificates of the system or the environment,
            False not at all, or the path of a file or folder of certificates, or a context of your own.
        cert: The client's own certificate: the path of a file, or ``(certificate, key)`` or
            ``(certificate, key, password)``.
        proxy: The URL of a proxy, instead of those in the environment.

    Raises:
        ConfigurationError: If one of them cannot be used.
    """

    __slots__ = ("_certificate", "_password", "_proxy", "_verify")

    def __init__(self, verify: Verify = True, cert: Certificate | None = None, proxy: object = None) -> None:
        self._password: Secret | None = None
        self._verify = _checked_verify(verify)
        self._certificate = self._checked_certificate(cert)
        self._proxy = None if proxy is None else Secret(str(proxy))
        if isinstance(proxy, classes("Proxy")):
            raise ConfigurationError("proxy must be a URL such as http://user:password@proxy.example.com:3128")
        if self._proxy is not None and (problem := _problem_of_proxy(self._proxy.reveal())):
            raise ConfigurationError(f"proxy {problem}; give one like http://proxy.example.com:3128")
        if self._certificate and _is_context(verify):
            raise ConfigurationError(
                "verify= is a context, and cert= is given too; load the certificate into the context (load_cert_chain)"
            )

    def __repr__(self) -> str:
        return "<Network>"

    @property
    def given(self) -> tuple[str, ...]:
        """The arguments that differ from the defaults, for messages."""
        known = (("verify=", self._verify is not True), ("cert=", self._certificate), ("proxy=", self._proxy))
        return tuple(name for name, value in known if value)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """The passwords of the proxy and of the certificate's key."""
        password = None if self._proxy is None else urlsplit(self._proxy.reveal()).password
        of_proxy = (Secret(unquote(password)), Secret(password)) if password else ()
        return of_proxy if self._password is None else (*of_proxy, self._password)

    def open(self, kind: str) -> Any:
        """Build an HTTP client.

        Args:
            kind: ``Client`` or ``AsyncClient``.

        Raises:
            ConfigurationError: If a certificate or a proxy, given or in the environment, cannot be used.
        """
        problem = None if self._proxy is not None else _problem_of_environment_proxies()
        if problem is None:
            # Raised after the except clause: inside it, an error would carry the proxy's URL, password included.
            try:
                return open_client(kind, **self._arguments())
            except ImportError as error:
                problem = f"{self._proxy_setting('socks')} needs a package that is not installed ({error})"
            except (OSError, ValueError) as error:
                problem = self._explain(error)
            except classes("InvalidURL") as error:
                problem = self._explain(error)
        raise ConfigurationError(problem)

    def _arguments(self) -> Mapping[str, Any]:
        arguments: dict[str, Any] = {}
        if self._verify is not True:
            arguments["verify"] = _context(self._verify)
        if self._certificate:
            context = arguments.get("verify", True)
            if isinstance(context, bool):
                context = system_certificates(verify=context)
            # Without a password, OpenSSL would ask for one on the terminal.
            password = "" if self._password is None else self._password.reveal()
            context.load_cert_chain(*self._certificate, password=lambda: password)
            arguments["verify"] = context
        if self._proxy is not None:
            arguments["proxy"] = self._proxy.reveal()
        return arguments

    def _checked_certificate(self, cert: Any) -> tuple[str, ...]:
        if cert is None:
            return ()
        paths = cert if isinstance(cert, tuple) else (cert,)
        if len(paths) == 3:
            self._password = Secret(str(paths[2]))
            paths = paths[:2]
        if not 1 <= len(paths) <= 2:
            raise ConfigurationError("cert must be a path, (certificate, key) or (certificate, key, password)")
        return tuple(_existing("cert", path) for path in paths)

    def _explain(self, error: Exception) -> str:
        """Return which setting an error of the HTTP library is about."""
        said: str = getattr(error, "strerror", None) or type(error).__name__
        if isinstance(error, OSError):
            for setting, used in (("cert=", self._certificate), ("verify=", self._verify is not True)):
                if used:
                    return f"{setting} cannot be used ({said}); give a PEM file with a certificate and its key"
            unreadable = type(error).__name__ != "SSLError"  # else a file of certificates was read, and holds none
            for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
                if os.environ.get(name) and not (unreadable and _is_readable(name)):
                    return f"{name}={os.environ[name]!r} cannot be used ({said}); correct or unset it"
            return f"the system's certificates cannot be read ({said}); give verify= the path of a PEM file"
        if self._proxy is None and (no_proxy := _set_variable("no_proxy")):
            return f"{no_proxy} cannot be used ({said}); list host names and addresses, separated by commas"
        return f"{self._proxy_setting('')} cannot be used ({said}); give one like http://proxy.example.com:3128"

    def _proxy_setting(self, start: str) -> str:
        if self._proxy is not None:
            return "proxy="
        for scheme, url in getproxies().items():
            if scheme != "no" and url.startswith(start):
                return _set_variable(f"{scheme}_proxy") or f"the system's {scheme} proxy"
        return "the system's proxy"


def _checked_verify(verify: Any) -> Any:
    if isinstance(verify, bool) or _is_context(verify):
        return verify
    return _existing("verify", verify)


def _is_context(verify: object) -> bool:
    ssl = sys.modules.get("ssl")
    return ssl is not None and isinstance(verify, ssl.SSLContext)


def _existing(name: str, path: object) -> str:
    if not isinstance(path, (str, PathLike)):
        raise ConfigurationError(f"{name} must be the path of a PEM file, got an object of type {type(path).__name__}")
    text = os.fspath(path)
    try:
        Path(text).stat()
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or str(error)
    else:
        return str(text)
    raise ConfigurationError(f"{name}={text!r} cannot be read ({said}); give the path of a PEM file")


def _context(verify: Any) -> Any:
    if isinstance(verify, bool) or _is_context(verify):
        return verify
    import ssl

    return ssl.create_default_context(**{"capath" if Path(verify).is_dir() else "cafile": verify})


def _problem_of_proxy(url: str) -> str | None:
    """Return what is wrong with the URL of a proxy, without showing it; None for nothing."""
    try:
        scheme, host, _ = origin(url)
    except ValueError:
        return "is not a valid URL"
    if scheme not in _PROXY_SCHEMES:
        return f"is not a URL that begins with {', '.join(_PROXY_SCHEMES[:-1])} or {_PROXY_SCHEMES[-1]}"
    return None if host else "has no host"


def _problem_of_environment_proxies() -> str | None:
    """Return which proxy of the environment cannot be used, by the rules of the HTTP library; None for none."""
    proxies = getproxies()
    if "*" in [host.strip() for host in proxies.get("no", "").split(",")]:
        return None
    for scheme in ("http", "https", "all"):
        url = proxies.get(scheme)
        if url and (problem := _problem_of_proxy(url if "://" in url else f"http://{url}")):
            name = _set_variable(f"{scheme}_proxy") or f"the system's {scheme} proxy"
            return f"{name} {problem}; set it to one like http://proxy.example.com:3128, or unset it"
    return None


def _is_readable(variable: str) -> bool:
    path = Path(os.environ[variable])
    fits = {"SSL_CERT_FILE": path.is_file, "SSL_CERT_DIR": path.is_dir}.get(variable)
    return fits is not None and fits() and os.access(path, os.R_OK)


def _set_variable(name: str) -> str | None:
    return next((each for each in (name, name.upper()) if os.environ.get(each)), None)
