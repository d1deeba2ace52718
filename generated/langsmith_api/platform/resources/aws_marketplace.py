"""The ``aws_marketplace`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import aws_marketplace as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import AwsMarketplaceRegisterBody


class AwsMarketplace(Resource):
    """``aws_marketplace``, blocking: 1 operation."""

    __slots__ = ()

    def register(self, body: AwsMarketplaceRegisterBody | Mapping[str, Any]) -> str | None:
        """Register: ``POST /aws-marketplace/register``.

        Scope: none.

        Args:
            body: A ``AwsMarketplaceRegisterBody``, or a mapping in wire names.

        Returns:
            The address it redirects to.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/aws_marketplace/paths/~1aws-marketplace~1register/post
        """
        result: str | None = self._sender._send(Call(_operations.REGISTER, body=body))
        return result


class AsyncAwsMarketplace(AsyncResource):
    """``aws_marketplace`` for asyncio: 1 operation."""

    __slots__ = ()

    async def register(self, body: AwsMarketplaceRegisterBody | Mapping[str, Any]) -> str | None:
        """Register: ``POST /aws-marketplace/register``.

        Scope: none.

        Args:
            body: A ``AwsMarketplaceRegisterBody``, or a mapping in wire names.

        Returns:
            The address it redirects to.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/aws_marketplace/paths/~1aws-marketplace~1register/post
        """
        result: str | None = await self._sender._send(Call(_operations.REGISTER, body=body))
        return result
