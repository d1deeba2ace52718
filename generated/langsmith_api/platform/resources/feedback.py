"""The ``feedback`` resource: 15 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import feedback as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models import (
        FeedbackCreateSchema,
        FeedbackCreateWithTokenExtendedSchema,
        FeedbackFormula,
        FeedbackFormulaCreate,
        FeedbackFormulaUpdate,
        FeedbackIngestTokenCreateSchema,
        FeedbackIngestTokenSchema,
        FeedbackLevel,
        FeedbackSchema,
        FeedbackUpdateSchema,
        SourceType,
    )


class Feedback(Resource):
    """``feedback``, blocking: 15 operations."""

    __slots__ = ()

    def create(self, body: FeedbackCreateSchema | Mapping[str, Any]) -> FeedbackSchema:
        """Create: ``POST /api/v1/feedback``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``FeedbackCreateSchema``, or a mapping in wire names.

        Returns:
            ``FeedbackSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/create_feedback_api_v1_feedback_post
        """
        result: FeedbackSchema = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def create_formula(self, body: FeedbackFormulaCreate | Mapping[str, Any]) -> FeedbackFormula:
        """Create formula: ``POST /api/v1/feedback/formulas``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``FeedbackFormulaCreate``, or a mapping in wire names.

        Returns:
            ``FeedbackFormula``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/create_feedback_formula_ep_api_v1_feedback_formulas_post
        """
        result: FeedbackFormula = self._sender._send(Call(_operations.CREATE_FORMULA, body=body))
        return result

    def create_ingest_token(
        self,
        body: FeedbackIngestTokenCreateSchema
        | Mapping[str, Any]
        | Sequence[FeedbackIngestTokenCreateSchema | Mapping[str, Any]],
    ) -> FeedbackIngestTokenSchema | builtins.list[FeedbackIngestTokenSchema]:
        """Create ingest token: ``POST /api/v1/feedback/tokens``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``FeedbackIngestTokenCreateSchema | list[FeedbackIngestTokenCreateSchema]``.

        Returns:
            ``FeedbackIngestTokenSchema | list[FeedbackIngestTokenSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/create_feedback_ingest_token_api_v1_feedback_tokens_post
        """
        result: FeedbackIngestTokenSchema | list[FeedbackIngestTokenSchema] = self._sender._send(
            Call(_operations.CREATE_INGEST_TOKEN, body=body)
        )
        return result

    def create_with_token(
        self, token: UUID | str, body: FeedbackCreateWithTokenExtendedSchema | Mapping[str, Any]
    ) -> Any:
        """Create with token: ``POST /api/v1/feedback/tokens/{token}``.

        Scope: none.

        Args:
            token: UUID.
            body: A ``FeedbackCreateWithTokenExtendedSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/create_feedback_with_token_post_api_v1_feedback_tokens__token__post
        """
        return self._sender._send(Call(_operations.CREATE_WITH_TOKEN, path={"token": token}, body=body))

    def create_with_token_get(
        self,
        token: UUID | str,
        *,
        comment: str | None = None,
        correction: str | None = None,
        score: float | int | bool | None = None,
        value: float | int | bool | str | None = None,
    ) -> Any:
        """Create with token get: ``GET /api/v1/feedback/tokens/{token}``.

        Scope: none.

        Args:
            token: UUID.
            comment: String or null.
            correction: String or null.
            score: Number or integer or boolean or null.
            value: Number or integer or boolean or string or null.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/create_feedback_with_token_get_api_v1_feedback_tokens__token__get
        """
        return self._sender._send(
            Call(
                _operations.CREATE_WITH_TOKEN_GET,
                path={"token": token},
                query={"comment": comment, "correction": correction, "score": score, "value": value},
            )
        )

    def delete(self, feedback_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/feedback/{feedback_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/delete_feedback_api_v1_feedback__feedback_id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"feedback_id": feedback_id}))

    def delete_formula(self, feedback_formula_id: UUID | str) -> Any:
        """Delete formula: ``DELETE /api/v1/feedback/formulas/{feedback_formula_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_formula_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/delete_feedback_formula_endpoint_api_v1_feedback_formulas__feedback_formula_id__delete
        """
        return self._sender._send(Call(_operations.DELETE_FORMULA, path={"feedback_formula_id": feedback_formula_id}))

    def eagerly_create(self, body: FeedbackCreateSchema | Mapping[str, Any]) -> FeedbackSchema:
        """Eagerly create: ``POST /api/v1/feedback/eager``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``FeedbackCreateSchema``, or a mapping in wire names.

        Returns:
            ``FeedbackSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/eagerly_create_feedback_api_v1_feedback_eager_post
        """
        result: FeedbackSchema = self._sender._send(Call(_operations.EAGERLY_CREATE, body=body))
        return result

    def get(self, feedback_id: UUID | str, *, include_user_names: bool | None = None) -> FeedbackSchema:
        """Get: ``GET /api/v1/feedback/{feedback_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_id: UUID.
            include_user_names: Boolean or null.

        Returns:
            ``FeedbackSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/read_feedback_api_v1_feedback__feedback_id__get
        """
        result: FeedbackSchema = self._sender._send(
            Call(_operations.GET, path={"feedback_id": feedback_id}, query={"include_user_names": include_user_names})
        )
        return result

    def get_formula(self, feedback_formula_id: UUID | str) -> FeedbackFormula:
        """Get formula: ``GET /api/v1/feedback/formulas/{feedback_formula_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_formula_id: UUID.

        Returns:
            ``FeedbackFormula``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/get_feedback_formula_ep_api_v1_feedback_formulas__feedback_formula_id__get
        """
        result: FeedbackFormula = self._sender._send(
            Call(_operations.GET_FORMULA, path={"feedback_formula_id": feedback_formula_id})
        )
        return result

    def list(
        self,
        *,
        comparative_experiment_id: UUID | str | None = None,
        has_comment: bool | None = None,
        has_score: bool | None = None,
        include_user_names: bool | None = None,
        key: Sequence[str] | None = None,
        level: FeedbackLevel | str | None = None,
        limit: int | None = None,
        max_created_at: datetime | str | None = None,
        min_created_at: datetime | str | None = None,
        offset: int | None = None,
        run: Sequence[UUID | str] | UUID | str | None = None,
        session: Sequence[UUID | str] | UUID | str | None = None,
        source: Sequence[SourceType | str] | None = None,
        user: Sequence[UUID | str] | None = None,
    ) -> builtins.list[FeedbackSchema]:
        """List: ``GET /api/v1/feedback``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            comparative_experiment_id: UUID or null.
            has_comment: Boolean or null.
            has_score: Boolean or null.
            include_user_names: Boolean or null.
            key: Array of string or null.
            level: ``FeedbackLevel`` or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            max_created_at: RFC 3339 time or null.
            min_created_at: RFC 3339 time or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            run: Array of UUID or UUID or null.
            session: Array of UUID or UUID or null.
            source: Array of ``SourceType`` or null.
            user: Array of UUID or null.

        Returns:
            ``list[FeedbackSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/read_feedbacks_api_v1_feedback_get
        """
        result: list[FeedbackSchema] = self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "comparative_experiment_id": comparative_experiment_id,
                    "has_comment": has_comment,
                    "has_score": has_score,
                    "include_user_names": include_user_names,
                    "key": key,
                    "level": level,
                    "limit": limit,
                    "max_created_at": max_created_at,
                    "min_created_at": min_created_at,
                    "offset": offset,
                    "run": run,
                    "session": session,
                    "source": source,
                    "user": user,
                },
            )
        )
        return result

    def list_formulas(
        self,
        *,
        dataset_id: UUID | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        session_id: UUID | str | None = None,
    ) -> builtins.list[FeedbackFormula]:
        """List formulas: ``GET /api/v1/feedback/formulas``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            dataset_id: UUID or null.
            limit: Integer; the server's default is ``20``.
            offset: Integer; the server's default is ``0``.
            session_id: UUID or null.

        Returns:
            ``list[FeedbackFormula]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/list_feedback_formula_ep_api_v1_feedback_formulas_get
        """
        result: list[FeedbackFormula] = self._sender._send(
            Call(
                _operations.LIST_FORMULAS,
                query={"dataset_id": dataset_id, "limit": limit, "offset": offset, "session_id": session_id},
            )
        )
        return result

    def list_ingest_tokens(self, *, run_id: UUID | str) -> builtins.list[FeedbackIngestTokenSchema]:
        """List ingest tokens: ``GET /api/v1/feedback/tokens``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.

        Returns:
            ``list[FeedbackIngestTokenSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/list_feedback_ingest_tokens_api_v1_feedback_tokens_get
        """
        result: list[FeedbackIngestTokenSchema] = self._sender._send(
            Call(_operations.LIST_INGEST_TOKENS, query={"run_id": run_id})
        )
        return result

    def replace_formula(
        self, feedback_formula_id: UUID | str, body: FeedbackFormulaUpdate | Mapping[str, Any]
    ) -> FeedbackFormula:
        """Replace formula: ``PUT /api/v1/feedback/formulas/{feedback_formula_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_formula_id: UUID.
            body: A ``FeedbackFormulaUpdate``, or a mapping in wire names.

        Returns:
            ``FeedbackFormula``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/update_feedback_formula_ep_api_v1_feedback_formulas__feedback_formula_id__put
        """
        result: FeedbackFormula = self._sender._send(
            Call(_operations.REPLACE_FORMULA, path={"feedback_formula_id": feedback_formula_id}, body=body)
        )
        return result

    def update(self, feedback_id: UUID | str, body: FeedbackUpdateSchema | Mapping[str, Any]) -> FeedbackSchema:
        """Update: ``PATCH /api/v1/feedback/{feedback_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_id: UUID.
            body: A ``FeedbackUpdateSchema``, or a mapping in wire names.

        Returns:
            ``FeedbackSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/update_feedback_api_v1_feedback__feedback_id__patch
        """
        result: FeedbackSchema = self._sender._send(
            Call(_operations.UPDATE, path={"feedback_id": feedback_id}, body=body)
        )
        return result


class AsyncFeedback(AsyncResource):
    """``feedback`` for asyncio: 15 operations."""

    __slots__ = ()

    async def create(self, body: FeedbackCreateSchema | Mapping[str, Any]) -> FeedbackSchema:
        """Create: ``POST /api/v1/feedback``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``FeedbackCreateSchema``, or a mapping in wire names.

        Returns:
            ``FeedbackSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/create_feedback_api_v1_feedback_post
        """
        result: FeedbackSchema = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def create_formula(self, body: FeedbackFormulaCreate | Mapping[str, Any]) -> FeedbackFormula:
        """Create formula: ``POST /api/v1/feedback/formulas``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``FeedbackFormulaCreate``, or a mapping in wire names.

        Returns:
            ``FeedbackFormula``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/create_feedback_formula_ep_api_v1_feedback_formulas_post
        """
        result: FeedbackFormula = await self._sender._send(Call(_operations.CREATE_FORMULA, body=body))
        return result

    async def create_ingest_token(
        self,
        body: FeedbackIngestTokenCreateSchema
        | Mapping[str, Any]
        | Sequence[FeedbackIngestTokenCreateSchema | Mapping[str, Any]],
    ) -> FeedbackIngestTokenSchema | builtins.list[FeedbackIngestTokenSchema]:
        """Create ingest token: ``POST /api/v1/feedback/tokens``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``FeedbackIngestTokenCreateSchema | list[FeedbackIngestTokenCreateSchema]``.

        Returns:
            ``FeedbackIngestTokenSchema | list[FeedbackIngestTokenSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/create_feedback_ingest_token_api_v1_feedback_tokens_post
        """
        result: FeedbackIngestTokenSchema | list[FeedbackIngestTokenSchema] = await self._sender._send(
            Call(_operations.CREATE_INGEST_TOKEN, body=body)
        )
        return result

    async def create_with_token(
        self, token: UUID | str, body: FeedbackCreateWithTokenExtendedSchema | Mapping[str, Any]
    ) -> Any:
        """Create with token: ``POST /api/v1/feedback/tokens/{token}``.

        Scope: none.

        Args:
            token: UUID.
            body: A ``FeedbackCreateWithTokenExtendedSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/create_feedback_with_token_post_api_v1_feedback_tokens__token__post
        """
        return await self._sender._send(Call(_operations.CREATE_WITH_TOKEN, path={"token": token}, body=body))

    async def create_with_token_get(
        self,
        token: UUID | str,
        *,
        comment: str | None = None,
        correction: str | None = None,
        score: float | int | bool | None = None,
        value: float | int | bool | str | None = None,
    ) -> Any:
        """Create with token get: ``GET /api/v1/feedback/tokens/{token}``.

        Scope: none.

        Args:
            token: UUID.
            comment: String or null.
            correction: String or null.
            score: Number or integer or boolean or null.
            value: Number or integer or boolean or string or null.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/create_feedback_with_token_get_api_v1_feedback_tokens__token__get
        """
        return await self._sender._send(
            Call(
                _operations.CREATE_WITH_TOKEN_GET,
                path={"token": token},
                query={"comment": comment, "correction": correction, "score": score, "value": value},
            )
        )

    async def delete(self, feedback_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/feedback/{feedback_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/delete_feedback_api_v1_feedback__feedback_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"feedback_id": feedback_id}))

    async def delete_formula(self, feedback_formula_id: UUID | str) -> Any:
        """Delete formula: ``DELETE /api/v1/feedback/formulas/{feedback_formula_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_formula_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/delete_feedback_formula_endpoint_api_v1_feedback_formulas__feedback_formula_id__delete
        """
        return await self._sender._send(
            Call(_operations.DELETE_FORMULA, path={"feedback_formula_id": feedback_formula_id})
        )

    async def eagerly_create(self, body: FeedbackCreateSchema | Mapping[str, Any]) -> FeedbackSchema:
        """Eagerly create: ``POST /api/v1/feedback/eager``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``FeedbackCreateSchema``, or a mapping in wire names.

        Returns:
            ``FeedbackSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/eagerly_create_feedback_api_v1_feedback_eager_post
        """
        result: FeedbackSchema = await self._sender._send(Call(_operations.EAGERLY_CREATE, body=body))
        return result

    async def get(self, feedback_id: UUID | str, *, include_user_names: bool | None = None) -> FeedbackSchema:
        """Get: ``GET /api/v1/feedback/{feedback_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_id: UUID.
            include_user_names: Boolean or null.

        Returns:
            ``FeedbackSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/read_feedback_api_v1_feedback__feedback_id__get
        """
        result: FeedbackSchema = await self._sender._send(
            Call(_operations.GET, path={"feedback_id": feedback_id}, query={"include_user_names": include_user_names})
        )
        return result

    async def get_formula(self, feedback_formula_id: UUID | str) -> FeedbackFormula:
        """Get formula: ``GET /api/v1/feedback/formulas/{feedback_formula_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_formula_id: UUID.

        Returns:
            ``FeedbackFormula``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/get_feedback_formula_ep_api_v1_feedback_formulas__feedback_formula_id__get
        """
        result: FeedbackFormula = await self._sender._send(
            Call(_operations.GET_FORMULA, path={"feedback_formula_id": feedback_formula_id})
        )
        return result

    async def list(
        self,
        *,
        comparative_experiment_id: UUID | str | None = None,
        has_comment: bool | None = None,
        has_score: bool | None = None,
        include_user_names: bool | None = None,
        key: Sequence[str] | None = None,
        level: FeedbackLevel | str | None = None,
        limit: int | None = None,
        max_created_at: datetime | str | None = None,
        min_created_at: datetime | str | None = None,
        offset: int | None = None,
        run: Sequence[UUID | str] | UUID | str | None = None,
        session: Sequence[UUID | str] | UUID | str | None = None,
        source: Sequence[SourceType | str] | None = None,
        user: Sequence[UUID | str] | None = None,
    ) -> builtins.list[FeedbackSchema]:
        """List: ``GET /api/v1/feedback``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            comparative_experiment_id: UUID or null.
            has_comment: Boolean or null.
            has_score: Boolean or null.
            include_user_names: Boolean or null.
            key: Array of string or null.
            level: ``FeedbackLevel`` or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            max_created_at: RFC 3339 time or null.
            min_created_at: RFC 3339 time or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            run: Array of UUID or UUID or null.
            session: Array of UUID or UUID or null.
            source: Array of ``SourceType`` or null.
            user: Array of UUID or null.

        Returns:
            ``list[FeedbackSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/read_feedbacks_api_v1_feedback_get
        """
        result: list[FeedbackSchema] = await self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "comparative_experiment_id": comparative_experiment_id,
                    "has_comment": has_comment,
                    "has_score": has_score,
                    "include_user_names": include_user_names,
                    "key": key,
                    "level": level,
                    "limit": limit,
                    "max_created_at": max_created_at,
                    "min_created_at": min_created_at,
                    "offset": offset,
                    "run": run,
                    "session": session,
                    "source": source,
                    "user": user,
                },
            )
        )
        return result

    async def list_formulas(
        self,
        *,
        dataset_id: UUID | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        session_id: UUID | str | None = None,
    ) -> builtins.list[FeedbackFormula]:
        """List formulas: ``GET /api/v1/feedback/formulas``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            dataset_id: UUID or null.
            limit: Integer; the server's default is ``20``.
            offset: Integer; the server's default is ``0``.
            session_id: UUID or null.

        Returns:
            ``list[FeedbackFormula]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/list_feedback_formula_ep_api_v1_feedback_formulas_get
        """
        result: list[FeedbackFormula] = await self._sender._send(
            Call(
                _operations.LIST_FORMULAS,
                query={"dataset_id": dataset_id, "limit": limit, "offset": offset, "session_id": session_id},
            )
        )
        return result

    async def list_ingest_tokens(self, *, run_id: UUID | str) -> builtins.list[FeedbackIngestTokenSchema]:
        """List ingest tokens: ``GET /api/v1/feedback/tokens``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.

        Returns:
            ``list[FeedbackIngestTokenSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/list_feedback_ingest_tokens_api_v1_feedback_tokens_get
        """
        result: list[FeedbackIngestTokenSchema] = await self._sender._send(
            Call(_operations.LIST_INGEST_TOKENS, query={"run_id": run_id})
        )
        return result

    async def replace_formula(
        self, feedback_formula_id: UUID | str, body: FeedbackFormulaUpdate | Mapping[str, Any]
    ) -> FeedbackFormula:
        """Replace formula: ``PUT /api/v1/feedback/formulas/{feedback_formula_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_formula_id: UUID.
            body: A ``FeedbackFormulaUpdate``, or a mapping in wire names.

        Returns:
            ``FeedbackFormula``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/update_feedback_formula_ep_api_v1_feedback_formulas__feedback_formula_id__put
        """
        result: FeedbackFormula = await self._sender._send(
            Call(_operations.REPLACE_FORMULA, path={"feedback_formula_id": feedback_formula_id}, body=body)
        )
        return result

    async def update(self, feedback_id: UUID | str, body: FeedbackUpdateSchema | Mapping[str, Any]) -> FeedbackSchema:
        """Update: ``PATCH /api/v1/feedback/{feedback_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feedback_id: UUID.
            body: A ``FeedbackUpdateSchema``, or a mapping in wire names.

        Returns:
            ``FeedbackSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/feedback/operation/update_feedback_api_v1_feedback__feedback_id__patch
        """
        result: FeedbackSchema = await self._sender._send(
            Call(_operations.UPDATE, path={"feedback_id": feedback_id}, body=body)
        )
        return result
