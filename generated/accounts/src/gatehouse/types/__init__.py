"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_type import AccountType as AccountType
    from .all import All as All
    from .all import AllParam as AllParam
    from .any import Any_ as Any_
    from .any import Any_Param as Any_Param
    from .comparison import Comparison as Comparison
    from .comparison import ComparisonParam as ComparisonParam
    from .condition import Condition as Condition
    from .condition import ConditionParam as ConditionParam
    from .datetime import Datetime as Datetime
    from .datetime import DatetimeParam as DatetimeParam
    from .decision import Decision as Decision
    from .device import Device as Device
    from .directory_record import DirectoryRecord as DirectoryRecord
    from .directory_record import DirectoryRecordParam as DirectoryRecordParam
    from .error import Error as Error
    from .field import Field as Field
    from .import_ import Import as Import
    from .invalid_error import InvalidError as InvalidError
    from .invalid_error import InvalidErrorError as InvalidErrorError
    from .link import Link as Link
    from .link import LinkParam as LinkParam
    from .list import List as List
    from .list_types import ListTypesResponse as ListTypesResponse
    from .literal import Literal as Literal
    from .literal import LiteralParam as LiteralParam
    from .logged_request import LoggedRequest as LoggedRequest
    from .model import Model as Model
    from .name import Name as Name
    from .name import NameParam as NameParam
    from .new_user import NewUser as NewUser
    from .new_user import NewUserParam as NewUserParam
    from .outcome import Outcome as Outcome
    from .request_list import RequestList as RequestList
    from .risk_level import RiskLevel as RiskLevel
    from .rule import Rule as Rule
    from .scalar import Scalar as Scalar
    from .scope import Scope as Scope
    from .search_options import SearchOptions as SearchOptions
    from .search_options import SearchOptionsParam as SearchOptionsParam
    from .settings import Settings as Settings
    from .token import Token as Token
    from .user import User as User
    from .user import User2fa as User2fa
    from .user_list import UserList as UserList
    from .user_status import UserStatus as UserStatus
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".account_type": ("AccountType",),
            ".all": ("All", "AllParam"),
            ".any": ("Any_", "Any_Param"),
            ".comparison": ("Comparison", "ComparisonParam"),
            ".condition": ("Condition", "ConditionParam"),
            ".datetime": ("Datetime", "DatetimeParam"),
            ".decision": ("Decision",),
            ".device": ("Device",),
            ".directory_record": ("DirectoryRecord", "DirectoryRecordParam"),
            ".error": ("Error",),
            ".field": ("Field",),
            ".import_": ("Import",),
            ".invalid_error": ("InvalidError", "InvalidErrorError"),
            ".link": ("Link", "LinkParam"),
            ".list": ("List",),
            ".list_types": ("ListTypesResponse",),
            ".literal": ("Literal", "LiteralParam"),
            ".logged_request": ("LoggedRequest",),
            ".model": ("Model",),
            ".name": ("Name", "NameParam"),
            ".new_user": ("NewUser", "NewUserParam"),
            ".outcome": ("Outcome",),
            ".request_list": ("RequestList",),
            ".risk_level": ("RiskLevel",),
            ".rule": ("Rule",),
            ".scalar": ("Scalar",),
            ".scope": ("Scope",),
            ".search_options": ("SearchOptions", "SearchOptionsParam"),
            ".settings": ("Settings",),
            ".token": ("Token",),
            ".user": ("User", "User2fa"),
            ".user_list": ("UserList",),
            ".user_status": ("UserStatus",),
        },
    )
