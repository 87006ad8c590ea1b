"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access import Access as Access
    from .area import Area as Area
    from .area import AreaParam as AreaParam
    from .checksum import Checksum as Checksum
    from .child import Child as Child
    from .child import UnknownChild as UnknownChild
    from .child_page import ChildPage as ChildPage
    from .colour import Colour as Colour
    from .custom import Custom as Custom
    from .day import Day as Day
    from .day import DayParam as DayParam
    from .exchange_token import ExchangeTokenClaims as ExchangeTokenClaims
    from .exchange_token import ExchangeTokenClaimsParam as ExchangeTokenClaimsParam
    from .file import File as File
    from .file_details import FileDetails as FileDetails
    from .file_details import FileDetailsParam as FileDetailsParam
    from .file_filter import FileFilter as FileFilter
    from .file_filter import FileFilterCreated as FileFilterCreated
    from .file_filter import FileFilterCreatedParam as FileFilterCreatedParam
    from .file_filter import FileFilterParam as FileFilterParam
    from .file_page import FilePage as FilePage
    from .folder import Folder as Folder
    from .kind import Kind as Kind
    from .link import Link as Link
    from .link_page import LinkPage as LinkPage
    from .name_taken import NameTaken as NameTaken
    from .notify import Notify as Notify
    from .notify import NotifyParam as NotifyParam
    from .notify import UnknownNotify as UnknownNotify
    from .notify_by_email import NotifyByEmail as NotifyByEmail
    from .notify_by_email import NotifyByEmailParam as NotifyByEmailParam
    from .notify_by_hook import NotifyByHook as NotifyByHook
    from .notify_by_hook import NotifyByHookParam as NotifyByHookParam
    from .person import Person as Person
    from .problem import Problem as Problem
    from .scope import Scope as Scope
    from .shared_file import SharedFile as SharedFile
    from .sort_key import SortKey as SortKey
    from .token import Token as Token
    from .token_problem import TokenProblem as TokenProblem
    from .usage import Usage as Usage
    from .version import Version as Version
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".access": ("Access",),
            ".area": ("Area", "AreaParam"),
            ".checksum": ("Checksum",),
            ".child": ("Child", "UnknownChild"),
            ".child_page": ("ChildPage",),
            ".colour": ("Colour",),
            ".custom": ("Custom",),
            ".day": ("Day", "DayParam"),
            ".exchange_token": ("ExchangeTokenClaims", "ExchangeTokenClaimsParam"),
            ".file": ("File",),
            ".file_details": ("FileDetails", "FileDetailsParam"),
            ".file_filter": (
                "FileFilter",
                "FileFilterCreated",
                "FileFilterCreatedParam",
                "FileFilterParam",
            ),
            ".file_page": ("FilePage",),
            ".folder": ("Folder",),
            ".kind": ("Kind",),
            ".link": ("Link",),
            ".link_page": ("LinkPage",),
            ".name_taken": ("NameTaken",),
            ".notify": ("Notify", "NotifyParam", "UnknownNotify"),
            ".notify_by_email": ("NotifyByEmail", "NotifyByEmailParam"),
            ".notify_by_hook": ("NotifyByHook", "NotifyByHookParam"),
            ".person": ("Person",),
            ".problem": ("Problem",),
            ".scope": ("Scope",),
            ".shared_file": ("SharedFile",),
            ".sort_key": ("SortKey",),
            ".token": ("Token",),
            ".token_problem": ("TokenProblem",),
            ".usage": ("Usage",),
            ".version": ("Version",),
        },
    )
