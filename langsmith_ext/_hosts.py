"""What a client has to know about a family of hosts to send requests there, as data.

A client class carries one ``Hosts``. Another API on other hosts is another value of the table below, not other code.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from langsmith_ext.runtime.operation import Scope

Region = Literal["us", "eu", "apac", "aws"]
CredentialKind = Literal["api_key", "bearer_token"]
Fact = Literal[
    "left_origin",
    "credentials",
    "api_key",
    "bearer_token",
    "workspace",
    "organization",
    "accepted",
    "outdated",
    "unlisted",
    "provisional",
]

REGIONS: Mapping[str, str] = {
    "us": "https://api.smith.langchain.com",
    "eu": "https://eu.api.smith.langchain.com",
    "apac": "https://apac.api.smith.langchain.com",
    "aws": "https://aws.api.smith.langchain.com",
}
"""The regions of the hosted service and their URLs."""
_WEB_HOSTS: Mapping[str, str] = {
    "smith.langchain.com": "us",
    "eu.smith.langchain.com": "eu",
    "apac.smith.langchain.com": "apac",
    "aws.smith.langchain.com": "aws",
}
_PRIVATE_HOSTS: Mapping[str, str] = {
    "us-central1.p.api.smith.langchain.com": "us",
    "europe-west4.p.api.smith.langchain.com": "eu",
    "australia-southeast1.p.api.smith.langchain.com": "apac",
}
"""Where a region is reached without the internet (Private Service Connect)."""


class Variables(NamedTuple):
    """The environment variables that configure a client; of each group, the first that is not empty counts.

    Attributes:
        api_key: The key.
        base_url: The server's URL.
        workspace_id: The workspace.
        organization_id: The organization.
    """

    api_key: tuple[str, ...] = ()
    base_url: tuple[str, ...] = ()
    workspace_id: tuple[str, ...] = ()
    organization_id: tuple[str, ...] = ()


class Hint(NamedTuple):
    """A setting that a refused request probably lacks, and when that is likely.

    Attributes:
        text: The sentence. ``{here}`` is the server, ``{server}`` the same with its version, ``{others}`` the other
            regions as arguments, ``{since}`` and ``{unlisted}`` what the index says about the operation,
            ``{workspace}`` and ``{organization}`` the ids that were sent and where they come from.
        statuses: The HTTP statuses that it explains.
        scopes: The scopes of operations that it explains; empty for all.
        facts: What must be so: whether a redirect left the origin, any credentials, a key or a token were sent, the
            request named a workspace or an organization, the server accepted an earlier request of this client, a
            self-hosted server is older than the operation, as far as is known, and whether documents no longer list the
            operation, or do not yet.
        unless_said: Words of the server that rule it out; empty for none.
        is_final: Whether it is the whole explanation.
    """

    text: str
    statuses: tuple[int, ...] = (401, 403)
    scopes: tuple[Scope, ...] = ()
    facts: Mapping[Fact, bool] = MappingProxyType({})
    unless_said: str = ""
    is_final: bool = False


class Hosts(NamedTuple):
    """A family of hosts that serve an API.

    Attributes:
        name: Its name in messages.
        regions: The hosted regions and their URLs.
        default_region: The region of a client that names no server; None where the URL must be given.
        web_hosts: Hosts of the web interface and the region that each belongs to: people paste such URLs.
        private_hosts: Further hosts that serve a region, with the paths of that region.
        base_endings: How the URL of a self-hosted server may end; what precedes is the prefix that the API lies below.
        prefixes: What a path begins with in the contract, and what precedes it on a self-hosted server; the first that
            fits counts.
        variables: The environment variables that configure a client.
        has_profiles: Whether the profiles of LangSmith's command line configure a client.
        credentials: The credentials that are sent there.
        version_path: Where a self-hosted server states its version, as ``{"version": ...}``; empty for nowhere.
        needs_credentials: Whether a client without any source of credentials is refused when it is built, unless it is
            to be anonymous.
        hints: What may be missing when the server refuses a request, in the order of the sentences.
    """

    name: str
    regions: Mapping[str, str] = MappingProxyType({})
    default_region: str | None = None
    web_hosts: Mapping[str, str] = MappingProxyType({})
    private_hosts: Mapping[str, str] = MappingProxyType({})
    base_endings: tuple[str, ...] = ()
    prefixes: tuple[tuple[str, str], ...] = ()
    variables: Variables = Variables()
    has_profiles: bool = False
    credentials: tuple[CredentialKind, ...] = ("api_key", "bearer_token")
    needs_credentials: bool = False
    version_path: str = ""
    hints: tuple[Hint, ...] = ()


LANGSMITH = Hosts(
    name="LangSmith",
    regions=REGIONS,
    default_region="us",
    web_hosts=_WEB_HOSTS,
    private_hosts=_PRIVATE_HOSTS,
    base_endings=("/api/v1", "/api"),
    # The hosted regions take paths as the contract writes them; a self-hosted server has its whole API below /api.
    prefixes=(("/api/", ""), ("/v1/", "/api"), ("/v2/", "/api"), ("/", "/api/v1")),
    variables=Variables(
        api_key=("LANGSMITH_API_KEY", "LANGCHAIN_API_KEY"),
        base_url=("LANGSMITH_ENDPOINT", "LANGCHAIN_ENDPOINT"),
        workspace_id=("LANGSMITH_WORKSPACE_ID", "LANGSMITH_TENANT_ID", "LANGCHAIN_WORKSPACE_ID"),
        organization_id=("LANGSMITH_ORGANIZATION_ID",),
    ),
    has_profiles=True,
    needs_credentials=True,
    version_path="/api/v1/info",
    hints=(
        Hint(
            "A redirect led to another origin, where no credentials are sent; give the final URL as base_url=",
            facts={"left_origin": True},
            is_final=True,
        ),
        Hint(
            "No key was sent: give api_key=, set LANGSMITH_API_KEY, or choose a profile=",
            facts={"credentials": False},
            is_final=True,
        ),
        Hint(
            "This operation is for a signed-in user: give bearer_token= besides the API key",
            scopes=("user",),
            facts={"bearer_token": False},
        ),
        Hint(
            "No workspace was named: use with_workspace(...), give workspace_id=, or set LANGSMITH_WORKSPACE_ID",
            statuses=(403,),
            scopes=("workspace", "workspace+organization"),
            facts={"workspace": False},
        ),
        Hint(
            "The request acted in {workspace}: check that this workspace exists and that the key may act in it",
            statuses=(403,),
            facts={"workspace": True},
        ),
        Hint(
            "The request named {organization}: check that the key belongs to this organization",
            statuses=(403,),
            facts={"organization": True},
        ),
        Hint(
            "The bearer token may have expired: log in again",
            statuses=(401,),
            facts={"bearer_token": True, "api_key": False},
        ),
        Hint(
            "If every request is refused, the key belongs to another region than {here}: give {others}, or base_url=",
            statuses=(401,),
            facts={"accepted": False},
            unless_said="org_scoped_key",
        ),
        Hint(
            "If every request is refused, the key belongs to another region than {here}: give {others}, or base_url=",
            statuses=(403,),
            facts={"accepted": False, "workspace": False, "organization": False},
            unless_said="org_scoped_key",
        ),
        Hint(
            "This operation needs version {since} or newer of a self-hosted server: upgrade {server}",
            statuses=(404,),
            facts={"outdated": True},
        ),
        Hint(
            "The API's documents have not listed this operation since {unlisted}: {server} may no longer have it",
            statuses=(404, 410),
            facts={"unlisted": True},
        ),
        Hint(
            "No public document lists this operation: {server} may not have it",
            statuses=(404,),
            facts={"provisional": True},
        ),
    ),
)
"""LangSmith: four hosted regions, or a self-hosted server."""
