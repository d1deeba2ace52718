"""What every generated package stands on: models, operations, requests and responses, without sending anything.

A generated package states the format of the runtime that it was generated for, and is refused when it is another one.
"""

from .contract import Contract
from .errors import PackageFormatError

__all__ = ["FORMAT", "Contract", "require_format"]

FORMAT = 2
"""The format of this runtime; a change that breaks packages generated before gets another number."""


def require_format(package: str, stated: int) -> None:
    """Refuse a generated package that was made for another runtime format.

    Args:
        package: The package's name.
        stated: The format that it was generated for.

    Raises:
        PackageFormatError: If it is another format than ``FORMAT``.
    """
    if stated != FORMAT:
        raise PackageFormatError(
            f"{package} was generated for runtime format {stated}, but the installed langsmith-ext has format "
            f"{FORMAT}; regenerate the package with the installed version, or install the version that generated it",
            name=package,
        )
