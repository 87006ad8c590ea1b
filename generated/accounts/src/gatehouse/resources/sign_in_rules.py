"""Who may come in."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.nested import Nested
from .._core.omit import Omit, omit, optional
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.List]] = Operation(
    "sign_in_rules.list", "GET", "/v1/lists", lambda: builtins.list[types.List]
)
REPLACE_LIST: Operation[types.List] = Operation(
    "sign_in_rules.replace_list",
    "PUT",
    "/v1/lists/{name}",
    lambda: types.List,
    security=(("oauth",),),
)
GET_MODEL: Operation[types.Model] = Operation(
    "sign_in_rules.get_model", "GET", "/v1/models/{model_id}", lambda: types.Model
)
CREATE_RULE: Operation[types.Rule] = Operation(
    "sign_in_rules.create_rule",
    "POST",
    "/v1/rules",
    lambda: types.Rule,
    nested=Nested(
        {"if": lambda: (types.ComparisonParam, types.Any_Param, types.AllParam)}
    ),
    errors={422: lambda: types.InvalidError},
    security=(("oauth",),),
)
TRY: Operation[types.Decision] = Operation(
    "sign_in_rules.try_", "POST", "/v1/rules/try", lambda: types.Decision
)


class SignInRules(
    Resource["SignInRulesWithRawResponse", "SignInRulesWithStreamingResponse"]
):
    """Who may come in."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[types.List]:
        """List the lists of network addresses.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All lists.
        """
        return self._call(LIST, options)

    def replace_list(
        self,
        name: str,
        *,
        body_name: str,
        mode: Literal["allow", "deny"] | str,
        ranges: Sequence[Sequence[str]],
        **options: Unpack[RequestOptions],
    ) -> types.List:
        """Replace a list of network addresses.

        Args:
            name: What people call the list. For example: `"office"`.
            body_name: What people call it.
            mode: What the list is for.
            ranges: The first and the last address of each range.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The list.
        """
        return self._call(
            REPLACE_LIST,
            options,
            path={"name": name},
            body={"name": body_name, "mode": mode, "ranges": ranges},
        )

    def get_model(
        self, model_id: str, **options: Unpack[RequestOptions]
    ) -> types.Model:
        """Retrieve a model that guesses how risky a sign-in is.

        Args:
            model_id: The model, such as `mdl_1`. For example: `"mdl_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The model.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(GET_MODEL, options, path={"model_id": model_id})

    def create_rule(
        self,
        *,
        name: str,
        if_: types.ConditionParam,
        then: types.Outcome,
        else_: types.Outcome | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Rule:
        """Add a rule.

        Args:
            name: What people call it.
            if_: Something that holds for a sign-in, or not.
            then: What becomes of a sign-in.
            else_: What becomes of a sign-in.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The rule.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return self._call(
            CREATE_RULE,
            options,
            body={"name": name, "if": if_, "then": then, "else": else_},
        )

    def try_(
        self,
        *,
        user: str | Omit = omit,
        facts: Mapping[str, types.Scalar] | Omit = omit,
        as_: types.DatetimeParam | types.Datetime | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Decision:
        """Tell what the rules make of a sign-in.

        Nobody is signed in by this.

        Args:
            user: The account; by default one without history.
            facts: What is known of the sign-in.
            as_: A time, and the clock that people there go by.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the rules make of it.
        """
        return self._call(
            TRY, options, body=optional({"user": user, "facts": facts, "as": as_})
        )


class AsyncSignInRules(
    AsyncResource[
        "AsyncSignInRulesWithRawResponse", "AsyncSignInRulesWithStreamingResponse"
    ]
):
    """Who may come in."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.List]:
        """List the lists of network addresses.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All lists.
        """
        return await self._call(LIST, options)

    async def replace_list(
        self,
        name: str,
        *,
        body_name: str,
        mode: Literal["allow", "deny"] | str,
        ranges: Sequence[Sequence[str]],
        **options: Unpack[RequestOptions],
    ) -> types.List:
        """Replace a list of network addresses.

        Args:
            name: What people call the list. For example: `"office"`.
            body_name: What people call it.
            mode: What the list is for.
            ranges: The first and the last address of each range.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The list.
        """
        return await self._call(
            REPLACE_LIST,
            options,
            path={"name": name},
            body={"name": body_name, "mode": mode, "ranges": ranges},
        )

    async def get_model(
        self, model_id: str, **options: Unpack[RequestOptions]
    ) -> types.Model:
        """Retrieve a model that guesses how risky a sign-in is.

        Args:
            model_id: The model, such as `mdl_1`. For example: `"mdl_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The model.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(GET_MODEL, options, path={"model_id": model_id})

    async def create_rule(
        self,
        *,
        name: str,
        if_: types.ConditionParam,
        then: types.Outcome,
        else_: types.Outcome | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Rule:
        """Add a rule.

        Args:
            name: What people call it.
            if_: Something that holds for a sign-in, or not.
            then: What becomes of a sign-in.
            else_: What becomes of a sign-in.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The rule.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return await self._call(
            CREATE_RULE,
            options,
            body={"name": name, "if": if_, "then": then, "else": else_},
        )

    async def try_(
        self,
        *,
        user: str | Omit = omit,
        facts: Mapping[str, types.Scalar] | Omit = omit,
        as_: types.DatetimeParam | types.Datetime | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Decision:
        """Tell what the rules make of a sign-in.

        Nobody is signed in by this.

        Args:
            user: The account; by default one without history.
            facts: What is known of the sign-in.
            as_: A time, and the clock that people there go by.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the rules make of it.
        """
        return await self._call(
            TRY, options, body=optional({"user": user, "facts": facts, "as": as_})
        )


if TYPE_CHECKING:

    class SignInRulesWithRawResponse:
        def __init__(self, of: SignInRules) -> None:
            self.list = views.raw(of.list)
            self.replace_list = views.raw(of.replace_list)
            self.get_model = views.raw(of.get_model)
            self.create_rule = views.raw(of.create_rule)
            self.try_ = views.raw(of.try_)

    class SignInRulesWithStreamingResponse:
        def __init__(self, of: SignInRules) -> None:
            self.list = views.streaming(of.list)
            self.replace_list = views.streaming(of.replace_list)
            self.get_model = views.streaming(of.get_model)
            self.create_rule = views.streaming(of.create_rule)
            self.try_ = views.streaming(of.try_)

    class AsyncSignInRulesWithRawResponse:
        def __init__(self, of: AsyncSignInRules) -> None:
            self.list = views.async_raw(of.list)
            self.replace_list = views.async_raw(of.replace_list)
            self.get_model = views.async_raw(of.get_model)
            self.create_rule = views.async_raw(of.create_rule)
            self.try_ = views.async_raw(of.try_)

    class AsyncSignInRulesWithStreamingResponse:
        def __init__(self, of: AsyncSignInRules) -> None:
            self.list = views.async_streaming(of.list)
            self.replace_list = views.async_streaming(of.replace_list)
            self.get_model = views.async_streaming(of.get_model)
            self.create_rule = views.async_streaming(of.create_rule)
            self.try_ = views.async_streaming(of.try_)
