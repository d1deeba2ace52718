"""The ``workspaces`` resource: 38 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import workspaces as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ..models import (
        Identity,
        IdentityCreate,
        IdentityPatch,
        InternalSecretsResponse,
        ListTagsForResourceRequest,
        MemberIdentity,
        MemberSortField,
        PendingIdentity,
        PendingIdentityCreate,
        ResourceType,
        SecretKey,
        SecretUpsert,
        Tagging,
        TaggingCreate,
        TaggingsResponse,
        TagKey,
        TagKeyCreate,
        TagKeyUpdate,
        TagKeyWithValues,
        TagKeyWithValuesAndTaggings,
        TagValue,
        TagValueCreate,
        TagValueUpdate,
        Tenant,
        TenantBulkUnshareRequest,
        TenantForUser,
        TenantMembers,
        TenantShareTokensResponse,
        TenantStats,
        TenantUsageLimitInfo,
        WorkspaceCreate,
        WorkspacePatch,
        WorkspacesGetEncryptedSecretsService,
    )


class Workspaces(Resource):
    """``workspaces``, blocking: 38 operations."""

    __slots__ = ()

    def add_member(self, body: IdentityCreate | Mapping[str, Any]) -> Identity:
        """Add member: ``POST /api/v1/workspaces/current/members``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``IdentityCreate``, or a mapping in wire names.

        Returns:
            ``Identity``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/add_member_to_current_workspace_api_v1_workspaces_current_members_post
        """
        result: Identity = self._sender._send(Call(_operations.ADD_MEMBER, body=body))
        return result

    def add_members(self, body: Sequence[PendingIdentityCreate | Mapping[str, Any]]) -> builtins.list[PendingIdentity]:
        """Add members: ``POST /api/v1/workspaces/current/members/batch``.

        Scope: workspace and organization (``X-Tenant-Id``, ``X-Organization-Id``).

        Args:
            body: ``list[PendingIdentityCreate]``.

        Returns:
            ``list[PendingIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/add_members_to_current_workspace_batch_api_v1_workspaces_current_members_batch_post
        """
        result: list[PendingIdentity] = self._sender._send(Call(_operations.ADD_MEMBERS, body=body))
        return result

    def bulk_unshare_entities(self, body: TenantBulkUnshareRequest | Mapping[str, Any]) -> Any:
        """Bulk unshare entities: ``DELETE /api/v1/workspaces/current/shared``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TenantBulkUnshareRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/bulk_unshare_entities_api_v1_workspaces_current_shared_delete
        """
        return self._sender._send(Call(_operations.BULK_UNSHARE_ENTITIES, body=body))

    def claim_pending_invite(self, workspace_id: UUID | str) -> Any:
        """Claim pending invite: ``POST /api/v1/workspaces/pending/{workspace_id}/claim``.

        Deprecated by the API.

        Scope: user (a bearer token; API keys are refused).

        Args:
            workspace_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/claim_pending_workspace_invite_api_v1_workspaces_pending__workspace_id__claim_post
        """
        return self._sender._send(Call(_operations.CLAIM_PENDING_INVITE, path={"workspace_id": workspace_id}))

    def create(self, body: WorkspaceCreate | Mapping[str, Any]) -> Tenant:
        """Create: ``POST /api/v1/workspaces``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``WorkspaceCreate``, or a mapping in wire names.

        Returns:
            ``Tenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/create_workspace_api_v1_workspaces_post
        """
        result: Tenant = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def create_tag_key(self, body: TagKeyCreate | Mapping[str, Any]) -> TagKey:
        """Create tag key: ``POST /api/v1/workspaces/current/tag-keys``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TagKeyCreate``, or a mapping in wire names.

        Returns:
            ``TagKey``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/create_tag_key_api_v1_workspaces_current_tag_keys_post
        """
        result: TagKey = self._sender._send(Call(_operations.CREATE_TAG_KEY, body=body))
        return result

    def create_tag_value(self, tag_key_id: UUID | str, body: TagValueCreate | Mapping[str, Any]) -> TagValue:
        """Create tag value: ``POST /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.
            body: A ``TagValueCreate``, or a mapping in wire names.

        Returns:
            ``TagValue``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/create_tag_value_api_v1_workspaces_current_tag_keys__tag_key_id__tag_values_post
        """
        result: TagValue = self._sender._send(
            Call(_operations.CREATE_TAG_VALUE, path={"tag_key_id": tag_key_id}, body=body)
        )
        return result

    def create_tagging(self, body: TaggingCreate | Mapping[str, Any]) -> Tagging:
        """Create tagging: ``POST /api/v1/workspaces/current/taggings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TaggingCreate``, or a mapping in wire names.

        Returns:
            ``Tagging``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/create_tagging_api_v1_workspaces_current_taggings_post
        """
        result: Tagging = self._sender._send(Call(_operations.CREATE_TAGGING, body=body))
        return result

    def delete(self, workspace_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/workspaces/{workspace_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            workspace_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_workspace_api_v1_workspaces__workspace_id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"workspace_id": workspace_id}))

    def delete_member(self, identity_id: UUID | str) -> Any:
        """Delete member: ``DELETE /api/v1/workspaces/current/members/{identity_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            identity_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_current_workspace_member_api_v1_workspaces_current_members__identity_id__delete
        """
        return self._sender._send(Call(_operations.DELETE_MEMBER, path={"identity_id": identity_id}))

    def delete_pending_invite(self, id: UUID | str) -> Any:
        """Delete pending invite: ``DELETE /api/v1/workspaces/pending/{id}``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_pending_workspace_invite_api_v1_workspaces_pending__id__delete
        """
        return self._sender._send(Call(_operations.DELETE_PENDING_INVITE, path={"id": id}))

    def delete_pending_member(self, identity_id: UUID | str) -> Any:
        """Delete pending member: ``DELETE /api/v1/workspaces/current/members/{identity_id}/pending``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            identity_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_current_workspace_pending_member_api_v1_workspaces_current_members__identity_id__pending_delete
        """
        return self._sender._send(Call(_operations.DELETE_PENDING_MEMBER, path={"identity_id": identity_id}))

    def delete_tag_key(self, tag_key_id: UUID | str) -> Any:
        """Delete tag key: ``DELETE /api/v1/workspaces/current/tag-keys/{tag_key_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_tag_key_api_v1_workspaces_current_tag_keys__tag_key_id__delete
        """
        return self._sender._send(Call(_operations.DELETE_TAG_KEY, path={"tag_key_id": tag_key_id}))

    def delete_tag_value(self, tag_key_id: UUID | str, tag_value_id: UUID | str) -> Any:
        """Delete tag value: ``DELETE /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values/{tag_value_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.
            tag_value_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_tag_value_api_v1_workspaces_current_tag_keys__tag_key_id__tag_values__tag_value_id__delete
        """
        return self._sender._send(
            Call(_operations.DELETE_TAG_VALUE, path={"tag_key_id": tag_key_id, "tag_value_id": tag_value_id})
        )

    def delete_tagging(self, tagging_id: UUID | str) -> Any:
        """Delete tagging: ``DELETE /api/v1/workspaces/current/taggings/{tagging_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tagging_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_tagging_api_v1_workspaces_current_taggings__tagging_id__delete
        """
        return self._sender._send(Call(_operations.DELETE_TAGGING, path={"tagging_id": tagging_id}))

    def get_encrypted_secrets(
        self,
        *,
        service: WorkspacesGetEncryptedSecretsService | str,
        expand_iam_role: bool | None = None,
        key_names: Sequence[str] | None = None,
    ) -> InternalSecretsResponse:
        """Get encrypted secrets: ``GET /api/v1/workspaces/current/secrets/encrypted``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            service: One of ``"agent_builder"``, ``"polly"``.
            expand_iam_role: Boolean; the server's default is ``false``.
            key_names: Array of string or null.

        Returns:
            ``InternalSecretsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_workspace_encrypted_secrets_api_v1_workspaces_current_secrets_encrypted_get
        """
        result: InternalSecretsResponse = self._sender._send(
            Call(
                _operations.GET_ENCRYPTED_SECRETS,
                query={"service": service, "expand_iam_role": expand_iam_role, "key_names": key_names},
            )
        )
        return result

    def get_stats(self, *, tag_value_id: Sequence[UUID | str] | None = None) -> TenantStats:
        """Get stats: ``GET /api/v1/workspaces/current/stats``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_value_id: Array of UUID or null.

        Returns:
            ``TenantStats``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_workspace_stats_api_v1_workspaces_current_stats_get
        """
        result: TenantStats = self._sender._send(Call(_operations.GET_STATS, query={"tag_value_id": tag_value_id}))
        return result

    def get_tag_key(self, tag_key_id: UUID | str) -> TagKey:
        """Get tag key: ``GET /api/v1/workspaces/current/tag-keys/{tag_key_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.

        Returns:
            ``TagKey``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_tag_key_api_v1_workspaces_current_tag_keys__tag_key_id__get
        """
        result: TagKey = self._sender._send(Call(_operations.GET_TAG_KEY, path={"tag_key_id": tag_key_id}))
        return result

    def get_tag_value(self, tag_key_id: UUID | str, tag_value_id: UUID | str) -> TagValue:
        """Get tag value: ``GET /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values/{tag_value_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.
            tag_value_id: UUID.

        Returns:
            ``TagValue``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_tag_value_api_v1_workspaces_current_tag_keys__tag_key_id__tag_values__tag_value_id__get
        """
        result: TagValue = self._sender._send(
            Call(_operations.GET_TAG_VALUE, path={"tag_key_id": tag_key_id, "tag_value_id": tag_value_id})
        )
        return result

    def get_usage_limits_info(self) -> TenantUsageLimitInfo:
        """Get usage limits info: ``GET /api/v1/workspaces/current/usage_limits``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``TenantUsageLimitInfo``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_workspace_usage_limits_info_api_v1_workspaces_current_usage_limits_get
        """
        result: TenantUsageLimitInfo = self._sender._send(Call(_operations.GET_USAGE_LIMITS_INFO))
        return result

    def list(self, *, include_deleted: bool | None = None) -> builtins.list[TenantForUser]:
        """List: ``GET /api/v1/workspaces``.

        Scope: organization (``X-Organization-Id``).

        Args:
            include_deleted: Boolean; the server's default is ``false``.

        Returns:
            ``list[TenantForUser]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_workspaces_api_v1_workspaces_get
        """
        result: list[TenantForUser] = self._sender._send(
            Call(_operations.LIST, query={"include_deleted": include_deleted})
        )
        return result

    def list_active_members(
        self,
        *,
        emails: Sequence[str] | None = None,
        is_disabled: bool | None = None,
        limit: int | None = None,
        ls_user_ids: Sequence[UUID | str] | None = None,
        offset: int | None = None,
        q: str | None = None,
        sort_by: MemberSortField | str | None = None,
        sort_by_desc: bool | None = None,
        user_ids: Sequence[UUID | str] | None = None,
    ) -> builtins.list[MemberIdentity]:
        """List active members: ``GET /api/v1/workspaces/current/members/active``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 500 a page.

        Args:
            emails: Array of string; the server's default is ``[]``.
            is_disabled: Boolean or null.
            limit: Integer, at least ``1``, at most ``500``; the server's default is ``50``.
            ls_user_ids: Array of UUID; the server's default is ``[]``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            q: String or null.
            sort_by: ``MemberSortField``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            user_ids: Array of UUID; deprecated.

        Returns:
            ``list[MemberIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_active_workspace_members_api_v1_workspaces_current_members_active_get
        """
        result: list[MemberIdentity] = self._sender._send(
            Call(
                _operations.LIST_ACTIVE_MEMBERS,
                query={
                    "emails": emails,
                    "is_disabled": is_disabled,
                    "limit": limit,
                    "ls_user_ids": ls_user_ids,
                    "offset": offset,
                    "q": q,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "user_ids": user_ids,
                },
            )
        )
        return result

    def list_members(self) -> TenantMembers:
        """List members: ``GET /api/v1/workspaces/current/members``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``TenantMembers``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_workspace_members_api_v1_workspaces_current_members_get
        """
        result: TenantMembers = self._sender._send(Call(_operations.LIST_MEMBERS))
        return result

    def list_pending_invites(self) -> builtins.list[Tenant]:
        """List pending invites: ``GET /api/v1/workspaces/pending``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``list[Tenant]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_pending_workspace_invites_api_v1_workspaces_pending_get
        """
        result: list[Tenant] = self._sender._send(Call(_operations.LIST_PENDING_INVITES))
        return result

    def list_pending_members(
        self,
        *,
        emails: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        q: str | None = None,
        sort_by: MemberSortField | str | None = None,
        sort_by_desc: bool | None = None,
    ) -> builtins.list[PendingIdentity]:
        """List pending members: ``GET /api/v1/workspaces/current/members/pending``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 500 a page.

        Args:
            emails: Array of string; the server's default is ``[]``.
            limit: Integer, at least ``1``, at most ``500``; the server's default is ``50``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            q: String or null.
            sort_by: ``MemberSortField``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``list[PendingIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_pending_workspace_members_api_v1_workspaces_current_members_pending_get
        """
        result: list[PendingIdentity] = self._sender._send(
            Call(
                _operations.LIST_PENDING_MEMBERS,
                query={
                    "emails": emails,
                    "limit": limit,
                    "offset": offset,
                    "q": q,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                },
            )
        )
        return result

    def list_secrets(self) -> builtins.list[SecretKey]:
        """List secrets: ``GET /api/v1/workspaces/current/secrets``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[SecretKey]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_current_workspace_secrets_api_v1_workspaces_current_secrets_get
        """
        result: list[SecretKey] = self._sender._send(Call(_operations.LIST_SECRETS))
        return result

    def list_shared_tokens(self, *, limit: int | None = None, offset: int | None = None) -> TenantShareTokensResponse:
        """List shared tokens: ``GET /api/v1/workspaces/current/shared``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``50``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``TenantShareTokensResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_shared_tokens_api_v1_workspaces_current_shared_get
        """
        result: TenantShareTokensResponse = self._sender._send(
            Call(_operations.LIST_SHARED_TOKENS, query={"limit": limit, "offset": offset})
        )
        return result

    def list_tag_keys(self) -> builtins.list[TagKey]:
        """List tag keys: ``GET /api/v1/workspaces/current/tag-keys``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[TagKey]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_tag_keys_api_v1_workspaces_current_tag_keys_get
        """
        result: list[TagKey] = self._sender._send(Call(_operations.LIST_TAG_KEYS))
        return result

    def list_tag_values(self, tag_key_id: UUID | str) -> builtins.list[TagValue]:
        """List tag values: ``GET /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.

        Returns:
            ``list[TagValue]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_tag_values_api_v1_workspaces_current_tag_keys__tag_key_id__tag_values_get
        """
        result: list[TagValue] = self._sender._send(Call(_operations.LIST_TAG_VALUES, path={"tag_key_id": tag_key_id}))
        return result

    def list_taggings(self, *, tag_value_id: UUID | str | None = None) -> builtins.list[TaggingsResponse]:
        """List taggings: ``GET /api/v1/workspaces/current/taggings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_value_id: UUID or null.

        Returns:
            ``list[TaggingsResponse]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_taggings_api_v1_workspaces_current_taggings_get
        """
        result: list[TaggingsResponse] = self._sender._send(
            Call(_operations.LIST_TAGGINGS, query={"tag_value_id": tag_value_id})
        )
        return result

    def list_tags(self) -> builtins.list[TagKeyWithValues]:
        """List tags: ``GET /api/v1/workspaces/current/tags``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[TagKeyWithValues]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_tags_api_v1_workspaces_current_tags_get
        """
        result: list[TagKeyWithValues] = self._sender._send(Call(_operations.LIST_TAGS))
        return result

    def list_tags_for_resource(
        self, *, resource_id: UUID | str, resource_type: ResourceType | str
    ) -> builtins.list[TagKeyWithValuesAndTaggings]:
        """List tags for resource: ``GET /api/v1/workspaces/current/tags/resource``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            resource_id: UUID.
            resource_type: ``ResourceType``.

        Returns:
            ``list[TagKeyWithValuesAndTaggings]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_tags_for_resource_api_v1_workspaces_current_tags_resource_get
        """
        result: list[TagKeyWithValuesAndTaggings] = self._sender._send(
            Call(_operations.LIST_TAGS_FOR_RESOURCE, query={"resource_id": resource_id, "resource_type": resource_type})
        )
        return result

    def list_tags_for_resources(
        self, body: Sequence[ListTagsForResourceRequest | Mapping[str, Any]]
    ) -> dict[str, builtins.list[TagKeyWithValuesAndTaggings]]:
        """List tags for resources: ``POST /api/v1/workspaces/current/tags/resources``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``list[ListTagsForResourceRequest]``.

        Returns:
            ``dict[str, list[TagKeyWithValuesAndTaggings]]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_tags_for_resources_api_v1_workspaces_current_tags_resources_post
        """
        result: dict[str, list[TagKeyWithValuesAndTaggings]] = self._sender._send(
            Call(_operations.LIST_TAGS_FOR_RESOURCES, body=body)
        )
        return result

    def update(self, workspace_id: UUID | str, body: WorkspacePatch | Mapping[str, Any]) -> Tenant:
        """Update: ``PATCH /api/v1/workspaces/{workspace_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            workspace_id: UUID.
            body: A ``WorkspacePatch``, or a mapping in wire names.

        Returns:
            ``Tenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/patch_workspace_api_v1_workspaces__workspace_id__patch
        """
        result: Tenant = self._sender._send(Call(_operations.UPDATE, path={"workspace_id": workspace_id}, body=body))
        return result

    def update_member(self, identity_id: UUID | str, body: IdentityPatch | Mapping[str, Any]) -> Any:
        """Update member: ``PATCH /api/v1/workspaces/current/members/{identity_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            identity_id: UUID.
            body: A ``IdentityPatch``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/patch_current_workspace_member_api_v1_workspaces_current_members__identity_id__patch
        """
        return self._sender._send(Call(_operations.UPDATE_MEMBER, path={"identity_id": identity_id}, body=body))

    def update_tag_key(self, tag_key_id: UUID | str, body: TagKeyUpdate | Mapping[str, Any]) -> TagKey:
        """Update tag key: ``PATCH /api/v1/workspaces/current/tag-keys/{tag_key_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.
            body: A ``TagKeyUpdate``, or a mapping in wire names.

        Returns:
            ``TagKey``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/update_tag_key_api_v1_workspaces_current_tag_keys__tag_key_id__patch
        """
        result: TagKey = self._sender._send(
            Call(_operations.UPDATE_TAG_KEY, path={"tag_key_id": tag_key_id}, body=body)
        )
        return result

    def update_tag_value(
        self, tag_key_id: UUID | str, tag_value_id: UUID | str, body: TagValueUpdate | Mapping[str, Any]
    ) -> TagValue:
        """Update tag value: ``PATCH /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values/{tag_value_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.
            tag_value_id: UUID.
            body: A ``TagValueUpdate``, or a mapping in wire names.

        Returns:
            ``TagValue``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/update_tag_value_api_v1_workspaces_current_tag_keys__tag_key_id__tag_values__tag_value_id__patch
        """
        result: TagValue = self._sender._send(
            Call(_operations.UPDATE_TAG_VALUE, path={"tag_key_id": tag_key_id, "tag_value_id": tag_value_id}, body=body)
        )
        return result

    def upsert_secrets(self, body: Sequence[SecretUpsert | Mapping[str, Any]]) -> Any:
        """Upsert secrets: ``POST /api/v1/workspaces/current/secrets``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``list[SecretUpsert]``.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/upsert_current_workspace_secrets_api_v1_workspaces_current_secrets_post
        """
        return self._sender._send(Call(_operations.UPSERT_SECRETS, body=body))


class AsyncWorkspaces(AsyncResource):
    """``workspaces`` for asyncio: 38 operations."""

    __slots__ = ()

    async def add_member(self, body: IdentityCreate | Mapping[str, Any]) -> Identity:
        """Add member: ``POST /api/v1/workspaces/current/members``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``IdentityCreate``, or a mapping in wire names.

        Returns:
            ``Identity``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/add_member_to_current_workspace_api_v1_workspaces_current_members_post
        """
        result: Identity = await self._sender._send(Call(_operations.ADD_MEMBER, body=body))
        return result

    async def add_members(
        self, body: Sequence[PendingIdentityCreate | Mapping[str, Any]]
    ) -> builtins.list[PendingIdentity]:
        """Add members: ``POST /api/v1/workspaces/current/members/batch``.

        Scope: workspace and organization (``X-Tenant-Id``, ``X-Organization-Id``).

        Args:
            body: ``list[PendingIdentityCreate]``.

        Returns:
            ``list[PendingIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/add_members_to_current_workspace_batch_api_v1_workspaces_current_members_batch_post
        """
        result: list[PendingIdentity] = await self._sender._send(Call(_operations.ADD_MEMBERS, body=body))
        return result

    async def bulk_unshare_entities(self, body: TenantBulkUnshareRequest | Mapping[str, Any]) -> Any:
        """Bulk unshare entities: ``DELETE /api/v1/workspaces/current/shared``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TenantBulkUnshareRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/bulk_unshare_entities_api_v1_workspaces_current_shared_delete
        """
        return await self._sender._send(Call(_operations.BULK_UNSHARE_ENTITIES, body=body))

    async def claim_pending_invite(self, workspace_id: UUID | str) -> Any:
        """Claim pending invite: ``POST /api/v1/workspaces/pending/{workspace_id}/claim``.

        Deprecated by the API.

        Scope: user (a bearer token; API keys are refused).

        Args:
            workspace_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/claim_pending_workspace_invite_api_v1_workspaces_pending__workspace_id__claim_post
        """
        return await self._sender._send(Call(_operations.CLAIM_PENDING_INVITE, path={"workspace_id": workspace_id}))

    async def create(self, body: WorkspaceCreate | Mapping[str, Any]) -> Tenant:
        """Create: ``POST /api/v1/workspaces``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``WorkspaceCreate``, or a mapping in wire names.

        Returns:
            ``Tenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/create_workspace_api_v1_workspaces_post
        """
        result: Tenant = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def create_tag_key(self, body: TagKeyCreate | Mapping[str, Any]) -> TagKey:
        """Create tag key: ``POST /api/v1/workspaces/current/tag-keys``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TagKeyCreate``, or a mapping in wire names.

        Returns:
            ``TagKey``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/create_tag_key_api_v1_workspaces_current_tag_keys_post
        """
        result: TagKey = await self._sender._send(Call(_operations.CREATE_TAG_KEY, body=body))
        return result

    async def create_tag_value(self, tag_key_id: UUID | str, body: TagValueCreate | Mapping[str, Any]) -> TagValue:
        """Create tag value: ``POST /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.
            body: A ``TagValueCreate``, or a mapping in wire names.

        Returns:
            ``TagValue``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/create_tag_value_api_v1_workspaces_current_tag_keys__tag_key_id__tag_values_post
        """
        result: TagValue = await self._sender._send(
            Call(_operations.CREATE_TAG_VALUE, path={"tag_key_id": tag_key_id}, body=body)
        )
        return result

    async def create_tagging(self, body: TaggingCreate | Mapping[str, Any]) -> Tagging:
        """Create tagging: ``POST /api/v1/workspaces/current/taggings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TaggingCreate``, or a mapping in wire names.

        Returns:
            ``Tagging``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/create_tagging_api_v1_workspaces_current_taggings_post
        """
        result: Tagging = await self._sender._send(Call(_operations.CREATE_TAGGING, body=body))
        return result

    async def delete(self, workspace_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/workspaces/{workspace_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            workspace_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_workspace_api_v1_workspaces__workspace_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"workspace_id": workspace_id}))

    async def delete_member(self, identity_id: UUID | str) -> Any:
        """Delete member: ``DELETE /api/v1/workspaces/current/members/{identity_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            identity_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_current_workspace_member_api_v1_workspaces_current_members__identity_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE_MEMBER, path={"identity_id": identity_id}))

    async def delete_pending_invite(self, id: UUID | str) -> Any:
        """Delete pending invite: ``DELETE /api/v1/workspaces/pending/{id}``.

        Scope: user (a bearer token; API keys are refused).

        Args:
            id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_pending_workspace_invite_api_v1_workspaces_pending__id__delete
        """
        return await self._sender._send(Call(_operations.DELETE_PENDING_INVITE, path={"id": id}))

    async def delete_pending_member(self, identity_id: UUID | str) -> Any:
        """Delete pending member: ``DELETE /api/v1/workspaces/current/members/{identity_id}/pending``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            identity_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_current_workspace_pending_member_api_v1_workspaces_current_members__identity_id__pending_delete
        """
        return await self._sender._send(Call(_operations.DELETE_PENDING_MEMBER, path={"identity_id": identity_id}))

    async def delete_tag_key(self, tag_key_id: UUID | str) -> Any:
        """Delete tag key: ``DELETE /api/v1/workspaces/current/tag-keys/{tag_key_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_tag_key_api_v1_workspaces_current_tag_keys__tag_key_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE_TAG_KEY, path={"tag_key_id": tag_key_id}))

    async def delete_tag_value(self, tag_key_id: UUID | str, tag_value_id: UUID | str) -> Any:
        """Delete tag value: ``DELETE /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values/{tag_value_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.
            tag_value_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_tag_value_api_v1_workspaces_current_tag_keys__tag_key_id__tag_values__tag_value_id__delete
        """
        return await self._sender._send(
            Call(_operations.DELETE_TAG_VALUE, path={"tag_key_id": tag_key_id, "tag_value_id": tag_value_id})
        )

    async def delete_tagging(self, tagging_id: UUID | str) -> Any:
        """Delete tagging: ``DELETE /api/v1/workspaces/current/taggings/{tagging_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tagging_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/delete_tagging_api_v1_workspaces_current_taggings__tagging_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE_TAGGING, path={"tagging_id": tagging_id}))

    async def get_encrypted_secrets(
        self,
        *,
        service: WorkspacesGetEncryptedSecretsService | str,
        expand_iam_role: bool | None = None,
        key_names: Sequence[str] | None = None,
    ) -> InternalSecretsResponse:
        """Get encrypted secrets: ``GET /api/v1/workspaces/current/secrets/encrypted``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            service: One of ``"agent_builder"``, ``"polly"``.
            expand_iam_role: Boolean; the server's default is ``false``.
            key_names: Array of string or null.

        Returns:
            ``InternalSecretsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_workspace_encrypted_secrets_api_v1_workspaces_current_secrets_encrypted_get
        """
        result: InternalSecretsResponse = await self._sender._send(
            Call(
                _operations.GET_ENCRYPTED_SECRETS,
                query={"service": service, "expand_iam_role": expand_iam_role, "key_names": key_names},
            )
        )
        return result

    async def get_stats(self, *, tag_value_id: Sequence[UUID | str] | None = None) -> TenantStats:
        """Get stats: ``GET /api/v1/workspaces/current/stats``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_value_id: Array of UUID or null.

        Returns:
            ``TenantStats``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_workspace_stats_api_v1_workspaces_current_stats_get
        """
        result: TenantStats = await self._sender._send(
            Call(_operations.GET_STATS, query={"tag_value_id": tag_value_id})
        )
        return result

    async def get_tag_key(self, tag_key_id: UUID | str) -> TagKey:
        """Get tag key: ``GET /api/v1/workspaces/current/tag-keys/{tag_key_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.

        Returns:
            ``TagKey``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_tag_key_api_v1_workspaces_current_tag_keys__tag_key_id__get
        """
        result: TagKey = await self._sender._send(Call(_operations.GET_TAG_KEY, path={"tag_key_id": tag_key_id}))
        return result

    async def get_tag_value(self, tag_key_id: UUID | str, tag_value_id: UUID | str) -> TagValue:
        """Get tag value: ``GET /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values/{tag_value_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.
            tag_value_id: UUID.

        Returns:
            ``TagValue``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_tag_value_api_v1_workspaces_current_tag_keys__tag_key_id__tag_values__tag_value_id__get
        """
        result: TagValue = await self._sender._send(
            Call(_operations.GET_TAG_VALUE, path={"tag_key_id": tag_key_id, "tag_value_id": tag_value_id})
        )
        return result

    async def get_usage_limits_info(self) -> TenantUsageLimitInfo:
        """Get usage limits info: ``GET /api/v1/workspaces/current/usage_limits``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``TenantUsageLimitInfo``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_workspace_usage_limits_info_api_v1_workspaces_current_usage_limits_get
        """
        result: TenantUsageLimitInfo = await self._sender._send(Call(_operations.GET_USAGE_LIMITS_INFO))
        return result

    async def list(self, *, include_deleted: bool | None = None) -> builtins.list[TenantForUser]:
        """List: ``GET /api/v1/workspaces``.

        Scope: organization (``X-Organization-Id``).

        Args:
            include_deleted: Boolean; the server's default is ``false``.

        Returns:
            ``list[TenantForUser]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_workspaces_api_v1_workspaces_get
        """
        result: list[TenantForUser] = await self._sender._send(
            Call(_operations.LIST, query={"include_deleted": include_deleted})
        )
        return result

    async def list_active_members(
        self,
        *,
        emails: Sequence[str] | None = None,
        is_disabled: bool | None = None,
        limit: int | None = None,
        ls_user_ids: Sequence[UUID | str] | None = None,
        offset: int | None = None,
        q: str | None = None,
        sort_by: MemberSortField | str | None = None,
        sort_by_desc: bool | None = None,
        user_ids: Sequence[UUID | str] | None = None,
    ) -> builtins.list[MemberIdentity]:
        """List active members: ``GET /api/v1/workspaces/current/members/active``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 500 a page.

        Args:
            emails: Array of string; the server's default is ``[]``.
            is_disabled: Boolean or null.
            limit: Integer, at least ``1``, at most ``500``; the server's default is ``50``.
            ls_user_ids: Array of UUID; the server's default is ``[]``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            q: String or null.
            sort_by: ``MemberSortField``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            user_ids: Array of UUID; deprecated.

        Returns:
            ``list[MemberIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_active_workspace_members_api_v1_workspaces_current_members_active_get
        """
        result: list[MemberIdentity] = await self._sender._send(
            Call(
                _operations.LIST_ACTIVE_MEMBERS,
                query={
                    "emails": emails,
                    "is_disabled": is_disabled,
                    "limit": limit,
                    "ls_user_ids": ls_user_ids,
                    "offset": offset,
                    "q": q,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "user_ids": user_ids,
                },
            )
        )
        return result

    async def list_members(self) -> TenantMembers:
        """List members: ``GET /api/v1/workspaces/current/members``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``TenantMembers``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_workspace_members_api_v1_workspaces_current_members_get
        """
        result: TenantMembers = await self._sender._send(Call(_operations.LIST_MEMBERS))
        return result

    async def list_pending_invites(self) -> builtins.list[Tenant]:
        """List pending invites: ``GET /api/v1/workspaces/pending``.

        Scope: user (a bearer token; API keys are refused).

        Returns:
            ``list[Tenant]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_pending_workspace_invites_api_v1_workspaces_pending_get
        """
        result: list[Tenant] = await self._sender._send(Call(_operations.LIST_PENDING_INVITES))
        return result

    async def list_pending_members(
        self,
        *,
        emails: Sequence[str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        q: str | None = None,
        sort_by: MemberSortField | str | None = None,
        sort_by_desc: bool | None = None,
    ) -> builtins.list[PendingIdentity]:
        """List pending members: ``GET /api/v1/workspaces/current/members/pending``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 500 a page.

        Args:
            emails: Array of string; the server's default is ``[]``.
            limit: Integer, at least ``1``, at most ``500``; the server's default is ``50``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            q: String or null.
            sort_by: ``MemberSortField``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``list[PendingIdentity]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_current_pending_workspace_members_api_v1_workspaces_current_members_pending_get
        """
        result: list[PendingIdentity] = await self._sender._send(
            Call(
                _operations.LIST_PENDING_MEMBERS,
                query={
                    "emails": emails,
                    "limit": limit,
                    "offset": offset,
                    "q": q,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                },
            )
        )
        return result

    async def list_secrets(self) -> builtins.list[SecretKey]:
        """List secrets: ``GET /api/v1/workspaces/current/secrets``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[SecretKey]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_current_workspace_secrets_api_v1_workspaces_current_secrets_get
        """
        result: list[SecretKey] = await self._sender._send(Call(_operations.LIST_SECRETS))
        return result

    async def list_shared_tokens(
        self, *, limit: int | None = None, offset: int | None = None
    ) -> TenantShareTokensResponse:
        """List shared tokens: ``GET /api/v1/workspaces/current/shared``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``50``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``TenantShareTokensResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/get_shared_tokens_api_v1_workspaces_current_shared_get
        """
        result: TenantShareTokensResponse = await self._sender._send(
            Call(_operations.LIST_SHARED_TOKENS, query={"limit": limit, "offset": offset})
        )
        return result

    async def list_tag_keys(self) -> builtins.list[TagKey]:
        """List tag keys: ``GET /api/v1/workspaces/current/tag-keys``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[TagKey]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_tag_keys_api_v1_workspaces_current_tag_keys_get
        """
        result: list[TagKey] = await self._sender._send(Call(_operations.LIST_TAG_KEYS))
        return result

    async def list_tag_values(self, tag_key_id: UUID | str) -> builtins.list[TagValue]:
        """List tag values: ``GET /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.

        Returns:
            ``list[TagValue]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_tag_values_api_v1_workspaces_current_tag_keys__tag_key_id__tag_values_get
        """
        result: list[TagValue] = await self._sender._send(
            Call(_operations.LIST_TAG_VALUES, path={"tag_key_id": tag_key_id})
        )
        return result

    async def list_taggings(self, *, tag_value_id: UUID | str | None = None) -> builtins.list[TaggingsResponse]:
        """List taggings: ``GET /api/v1/workspaces/current/taggings``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_value_id: UUID or null.

        Returns:
            ``list[TaggingsResponse]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_taggings_api_v1_workspaces_current_taggings_get
        """
        result: list[TaggingsResponse] = await self._sender._send(
            Call(_operations.LIST_TAGGINGS, query={"tag_value_id": tag_value_id})
        )
        return result

    async def list_tags(self) -> builtins.list[TagKeyWithValues]:
        """List tags: ``GET /api/v1/workspaces/current/tags``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[TagKeyWithValues]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_tags_api_v1_workspaces_current_tags_get
        """
        result: list[TagKeyWithValues] = await self._sender._send(Call(_operations.LIST_TAGS))
        return result

    async def list_tags_for_resource(
        self, *, resource_id: UUID | str, resource_type: ResourceType | str
    ) -> builtins.list[TagKeyWithValuesAndTaggings]:
        """List tags for resource: ``GET /api/v1/workspaces/current/tags/resource``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            resource_id: UUID.
            resource_type: ``ResourceType``.

        Returns:
            ``list[TagKeyWithValuesAndTaggings]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_tags_for_resource_api_v1_workspaces_current_tags_resource_get
        """
        result: list[TagKeyWithValuesAndTaggings] = await self._sender._send(
            Call(_operations.LIST_TAGS_FOR_RESOURCE, query={"resource_id": resource_id, "resource_type": resource_type})
        )
        return result

    async def list_tags_for_resources(
        self, body: Sequence[ListTagsForResourceRequest | Mapping[str, Any]]
    ) -> dict[str, builtins.list[TagKeyWithValuesAndTaggings]]:
        """List tags for resources: ``POST /api/v1/workspaces/current/tags/resources``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``list[ListTagsForResourceRequest]``.

        Returns:
            ``dict[str, list[TagKeyWithValuesAndTaggings]]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/list_tags_for_resources_api_v1_workspaces_current_tags_resources_post
        """
        result: dict[str, list[TagKeyWithValuesAndTaggings]] = await self._sender._send(
            Call(_operations.LIST_TAGS_FOR_RESOURCES, body=body)
        )
        return result

    async def update(self, workspace_id: UUID | str, body: WorkspacePatch | Mapping[str, Any]) -> Tenant:
        """Update: ``PATCH /api/v1/workspaces/{workspace_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            workspace_id: UUID.
            body: A ``WorkspacePatch``, or a mapping in wire names.

        Returns:
            ``Tenant``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/patch_workspace_api_v1_workspaces__workspace_id__patch
        """
        result: Tenant = await self._sender._send(
            Call(_operations.UPDATE, path={"workspace_id": workspace_id}, body=body)
        )
        return result

    async def update_member(self, identity_id: UUID | str, body: IdentityPatch | Mapping[str, Any]) -> Any:
        """Update member: ``PATCH /api/v1/workspaces/current/members/{identity_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            identity_id: UUID.
            body: A ``IdentityPatch``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/patch_current_workspace_member_api_v1_workspaces_current_members__identity_id__patch
        """
        return await self._sender._send(Call(_operations.UPDATE_MEMBER, path={"identity_id": identity_id}, body=body))

    async def update_tag_key(self, tag_key_id: UUID | str, body: TagKeyUpdate | Mapping[str, Any]) -> TagKey:
        """Update tag key: ``PATCH /api/v1/workspaces/current/tag-keys/{tag_key_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.
            body: A ``TagKeyUpdate``, or a mapping in wire names.

        Returns:
            ``TagKey``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/update_tag_key_api_v1_workspaces_current_tag_keys__tag_key_id__patch
        """
        result: TagKey = await self._sender._send(
            Call(_operations.UPDATE_TAG_KEY, path={"tag_key_id": tag_key_id}, body=body)
        )
        return result

    async def update_tag_value(
        self, tag_key_id: UUID | str, tag_value_id: UUID | str, body: TagValueUpdate | Mapping[str, Any]
    ) -> TagValue:
        """Update tag value: ``PATCH /api/v1/workspaces/current/tag-keys/{tag_key_id}/tag-values/{tag_value_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            tag_key_id: UUID.
            tag_value_id: UUID.
            body: A ``TagValueUpdate``, or a mapping in wire names.

        Returns:
            ``TagValue``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/update_tag_value_api_v1_workspaces_current_tag_keys__tag_key_id__tag_values__tag_value_id__patch
        """
        result: TagValue = await self._sender._send(
            Call(_operations.UPDATE_TAG_VALUE, path={"tag_key_id": tag_key_id, "tag_value_id": tag_value_id}, body=body)
        )
        return result

    async def upsert_secrets(self, body: Sequence[SecretUpsert | Mapping[str, Any]]) -> Any:
        """Upsert secrets: ``POST /api/v1/workspaces/current/secrets``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: ``list[SecretUpsert]``.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/workspaces/operation/upsert_current_workspace_secrets_api_v1_workspaces_current_secrets_post
        """
        return await self._sender._send(Call(_operations.UPSERT_SECRETS, body=body))
