"""Flatfile: a Python SDK.

>>> from flatfile import Flatfile
>>> client = Flatfile()
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types as types
    from . import client as client
    from . import core as core
    from ._client import AsyncFlatfile as AsyncFlatfile
    from ._client import Flatfile as Flatfile
    from ._client import FlatFile as FlatFile
    from ._client import AsyncFlatFile as AsyncFlatFile
    from ._core.omit import Omit as Omit
    from ._core.omit import omit as omit
    from ._core.retries import RetryPolicy as RetryPolicy
    from ._core.warmup import warmup as warmup
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import ApiError as ApiError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import ForbiddenError as ForbiddenError
    from .errors import InternalServerError as InternalServerError
    from .errors import MissingCredentialsError as MissingCredentialsError
    from .errors import MissingServerError as MissingServerError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import StreamError as StreamError
    from .errors import TooManyRequestsError as TooManyRequestsError
    from .errors import UnauthorizedError as UnauthorizedError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .environment import FlatfileEnvironment as FlatfileEnvironment
    from .types import AccessToken as AccessToken
    from .types import AccessTokenResponse as AccessTokenResponse
    from .types import Action as Action
    from .types import ActionParam as ActionParam
    from .types import Agent as Agent
    from .types import AgentLog as AgentLog
    from .types import AgentLogsResponse as AgentLogsResponse
    from .types import AgentResponse as AgentResponse
    from .types import AgentsResponse as AgentsResponse
    from .types import ApiToken as ApiToken
    from .types import ApiTokenResponse as ApiTokenResponse
    from .types import ApiTokensResponse as ApiTokensResponse
    from .types import Blueprint as Blueprint
    from .types import BlueprintParam as BlueprintParam
    from .types import BooleanProperty as BooleanProperty
    from .types import BooleanPropertyConfig as BooleanPropertyConfig
    from .types import BooleanPropertyConfigParam as BooleanPropertyConfigParam
    from .types import BooleanPropertyParam as BooleanPropertyParam
    from .types import CellValue as CellValue
    from .types import CellValueParam as CellValueParam
    from .types import CellValueWithLinks as CellValueWithLinks
    from .types import Certainty as Certainty
    from .types import Compiler as Compiler
    from .types import ComputedConstraint as ComputedConstraint
    from .types import ComputedConstraintParam as ComputedConstraintParam
    from .types import Constraint as Constraint
    from .types import ConstraintParam as ConstraintParam
    from .types import DateProperty as DateProperty
    from .types import DatePropertyParam as DatePropertyParam
    from .types import DeleteJobConfig as DeleteJobConfig
    from .types import DeleteJobConfigParam as DeleteJobConfigParam
    from .types import DestinationField as DestinationField
    from .types import DestinationFieldParam as DestinationFieldParam
    from .types import Document as Document
    from .types import DocumentResponse as DocumentResponse
    from .types import DocumentSidebarConfig as DocumentSidebarConfig
    from .types import DocumentSidebarConfigParam as DocumentSidebarConfigParam
    from .types import DocumentsResponse as DocumentsResponse
    from .types import Domain as Domain
    from .types import Driver as Driver
    from .types import Edge as Edge
    from .types import EdgeMetadata as EdgeMetadata
    from .types import EdgeMetadataParam as EdgeMetadataParam
    from .types import EdgeParam as EdgeParam
    from .types import EnumDetails as EnumDetails
    from .types import EnumDetailsParam as EnumDetailsParam
    from .types import EnumMappingField as EnumMappingField
    from .types import EnumMappingFieldParam as EnumMappingFieldParam
    from .types import EnumProperty as EnumProperty
    from .types import EnumPropertyConfig as EnumPropertyConfig
    from .types import EnumPropertyConfigParam as EnumPropertyConfigParam
    from .types import EnumPropertyOption as EnumPropertyOption
    from .types import EnumPropertyOptionParam as EnumPropertyOptionParam
    from .types import EnumPropertyParam as EnumPropertyParam
    from .types import Environment as Environment
    from .types import EnvironmentResponse as EnvironmentResponse
    from .types import EnvironmentsResponse as EnvironmentsResponse
    from .types import Error as Error
    from .types import Errors as Errors
    from .types import Event as Event
    from .types import EventAttributes as EventAttributes
    from .types import EventAttributesParam as EventAttributesParam
    from .types import EventContext as EventContext
    from .types import EventContextParam as EventContextParam
    from .types import EventResponse as EventResponse
    from .types import EventToken as EventToken
    from .types import EventTokenResponse as EventTokenResponse
    from .types import EventTopic as EventTopic
    from .types import EventsResponse as EventsResponse
    from .types import ExchangeToken as ExchangeToken
    from .types import ExchangeTokenResponse as ExchangeTokenResponse
    from .types import FieldData as FieldData
    from .types import FieldResponse as FieldResponse
    from .types import FieldsData as FieldsData
    from .types import FieldsResponse as FieldsResponse
    from .types import File as File
    from .types import FileJobConfig as FileJobConfig
    from .types import FileJobConfigParam as FileJobConfigParam
    from .types import FileResponse as FileResponse
    from .types import FilesResponse as FilesResponse
    from .types import Filter as Filter
    from .types import GetSpacesSortField as GetSpacesSortField
    from .types import Guest as Guest
    from .types import GuestAuthenticationEnum as GuestAuthenticationEnum
    from .types import GuestConfig as GuestConfig
    from .types import GuestConfigParam as GuestConfigParam
    from .types import GuestResponse as GuestResponse
    from .types import GuestSpace as GuestSpace
    from .types import GuestSpaceParam as GuestSpaceParam
    from .types import GuestsResponse as GuestsResponse
    from .types import Invite as Invite
    from .types import InviteParam as InviteParam
    from .types import Job as Job
    from .types import JobDetails as JobDetails
    from .types import JobDetailsParam as JobDetailsParam
    from .types import JobOperation as JobOperation
    from .types import JobPlan as JobPlan
    from .types import JobPlanResponse as JobPlanResponse
    from .types import JobResponse as JobResponse
    from .types import JobStatus as JobStatus
    from .types import JobTrigger as JobTrigger
    from .types import JobType as JobType
    from .types import JobsResponse as JobsResponse
    from .types import LinkSidebarConfig as LinkSidebarConfig
    from .types import LinkSidebarConfigParam as LinkSidebarConfigParam
    from .types import ModelFileStatusEnum as ModelFileStatusEnum
    from .types import NumberProperty as NumberProperty
    from .types import NumberPropertyConfig as NumberPropertyConfig
    from .types import NumberPropertyConfigParam as NumberPropertyConfigParam
    from .types import NumberPropertyParam as NumberPropertyParam
    from .types import Pagination as Pagination
    from .types import PipelineJobConfig as PipelineJobConfig
    from .types import PipelineJobConfigParam as PipelineJobConfigParam
    from .types import Plan as Plan
    from .types import Progress as Progress
    from .types import ProgressParam as ProgressParam
    from .types import Property as Property
    from .types import PropertyParam as PropertyParam
    from .types import Record as Record
    from .types import RecordCounts as RecordCounts
    from .types import RecordData as RecordData
    from .types import RecordDataParam as RecordDataParam
    from .types import RecordDataWithLinks as RecordDataWithLinks
    from .types import RecordUpdates as RecordUpdates
    from .types import RecordUpdatesParam as RecordUpdatesParam
    from .types import RecordWithLinks as RecordWithLinks
    from .types import Records as Records
    from .types import RecordsData as RecordsData
    from .types import RecordsDataParam as RecordsDataParam
    from .types import RecordsResponse as RecordsResponse
    from .types import RecordsResponseData as RecordsResponseData
    from .types import RecordsUpdates as RecordsUpdates
    from .types import RecordsUpdatesParam as RecordsUpdatesParam
    from .types import RecordsWithLinks as RecordsWithLinks
    from .types import ReferenceProperty as ReferenceProperty
    from .types import ReferencePropertyConfig as ReferencePropertyConfig
    from .types import ReferencePropertyConfigParam as ReferencePropertyConfigParam
    from .types import ReferencePropertyParam as ReferencePropertyParam
    from .types import Relationship as Relationship
    from .types import RequiredConstraint as RequiredConstraint
    from .types import RequiredConstraintParam as RequiredConstraintParam
    from .types import Sheet as Sheet
    from .types import SheetConfig as SheetConfig
    from .types import SheetConfigParam as SheetConfigParam
    from .types import SheetResponse as SheetResponse
    from .types import SheetsResponse as SheetsResponse
    from .types import SidebarConfig as SidebarConfig
    from .types import SidebarConfigParam as SidebarConfigParam
    from .types import SortDirection as SortDirection
    from .types import SourceField as SourceField
    from .types import SourceFieldParam as SourceFieldParam
    from .types import Space as Space
    from .types import SpaceConfigResponse as SpaceConfigResponse
    from .types import SpaceConfigsResponse as SpaceConfigsResponse
    from .types import SpacePattern as SpacePattern
    from .types import SpaceResponse as SpaceResponse
    from .types import SpacesResponse as SpacesResponse
    from .types import StringProperty as StringProperty
    from .types import StringPropertyParam as StringPropertyParam
    from .types import Success as Success
    from .types import SuccessResponse as SuccessResponse
    from .types import UniqueConstraint as UniqueConstraint
    from .types import UniqueConstraintConfig as UniqueConstraintConfig
    from .types import UniqueConstraintConfigParam as UniqueConstraintConfigParam
    from .types import UniqueConstraintParam as UniqueConstraintParam
    from .types import UnknownConstraint as UnknownConstraint
    from .types import UnknownProperty as UnknownProperty
    from .types import UnknownSidebarConfig as UnknownSidebarConfig
    from .types import User as User
    from .types import UserResponse as UserResponse
    from .types import UsersResponse as UsersResponse
    from .types import ValidationMessage as ValidationMessage
    from .types import ValidationMessageParam as ValidationMessageParam
    from .types import ValidationMessageSource as ValidationMessageSource
    from .types import ValidationMessageType as ValidationMessageType
    from .types import Version as Version
    from .types import VersionResponse as VersionResponse
    from .types import Workbook as Workbook
    from .types import WorkbookConfig as WorkbookConfig
    from .types import WorkbookResponse as WorkbookResponse
    from .types import WorkbookSidebarConfig as WorkbookSidebarConfig
    from .types import WorkbookSidebarConfigParam as WorkbookSidebarConfigParam
    from .types import WorkbooksResponse as WorkbooksResponse
else:
    from ._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        """
        types .
        client .
        core .
        AsyncFlatfile ._client
        Flatfile ._client
        FlatFile ._client
        AsyncFlatFile ._client
        Omit ._core.omit
        omit ._core.omit
        RetryPolicy ._core.retries
        warmup ._core.warmup
        APIConnectionError .errors
        APIError .errors
        APIStatusError .errors
        APITimeoutError .errors
        ApiError .errors
        BadRequestError .errors
        ConflictError .errors
        ForbiddenError .errors
        InternalServerError .errors
        MissingCredentialsError .errors
        MissingServerError .errors
        NotFoundError .errors
        PaginationError .errors
        ResponseDecodeError .errors
        StreamError .errors
        TooManyRequestsError .errors
        UnauthorizedError .errors
        UnprocessableEntityError .errors
        FlatfileEnvironment .environment
        AccessToken .types
        AccessTokenResponse .types
        Action .types
        ActionParam .types
        Agent .types
        AgentLog .types
        AgentLogsResponse .types
        AgentResponse .types
        AgentsResponse .types
        ApiToken .types
        ApiTokenResponse .types
        ApiTokensResponse .types
        Blueprint .types
        BlueprintParam .types
        BooleanProperty .types
        BooleanPropertyConfig .types
        BooleanPropertyConfigParam .types
        BooleanPropertyParam .types
        CellValue .types
        CellValueParam .types
        CellValueWithLinks .types
        Certainty .types
        Compiler .types
        ComputedConstraint .types
        ComputedConstraintParam .types
        Constraint .types
        ConstraintParam .types
        DateProperty .types
        DatePropertyParam .types
        DeleteJobConfig .types
        DeleteJobConfigParam .types
        DestinationField .types
        DestinationFieldParam .types
        Document .types
        DocumentResponse .types
        DocumentSidebarConfig .types
        DocumentSidebarConfigParam .types
        DocumentsResponse .types
        Domain .types
        Driver .types
        Edge .types
        EdgeMetadata .types
        EdgeMetadataParam .types
        EdgeParam .types
        EnumDetails .types
        EnumDetailsParam .types
        EnumMappingField .types
        EnumMappingFieldParam .types
        EnumProperty .types
        EnumPropertyConfig .types
        EnumPropertyConfigParam .types
        EnumPropertyOption .types
        EnumPropertyOptionParam .types
        EnumPropertyParam .types
        Environment .types
        EnvironmentResponse .types
        EnvironmentsResponse .types
        Error .types
        Errors .types
        Event .types
        EventAttributes .types
        EventAttributesParam .types
        EventContext .types
        EventContextParam .types
        EventResponse .types
        EventToken .types
        EventTokenResponse .types
        EventTopic .types
        EventsResponse .types
        ExchangeToken .types
        ExchangeTokenResponse .types
        FieldData .types
        FieldResponse .types
        FieldsData .types
        FieldsResponse .types
        File .types
        FileJobConfig .types
        FileJobConfigParam .types
        FileResponse .types
        FilesResponse .types
        Filter .types
        GetSpacesSortField .types
        Guest .types
        GuestAuthenticationEnum .types
        GuestConfig .types
        GuestConfigParam .types
        GuestResponse .types
        GuestSpace .types
        GuestSpaceParam .types
        GuestsResponse .types
        Invite .types
        InviteParam .types
        Job .types
        JobDetails .types
        JobDetailsParam .types
        JobOperation .types
        JobPlan .types
        JobPlanResponse .types
        JobResponse .types
        JobStatus .types
        JobTrigger .types
        JobType .types
        JobsResponse .types
        LinkSidebarConfig .types
        LinkSidebarConfigParam .types
        ModelFileStatusEnum .types
        NumberProperty .types
        NumberPropertyConfig .types
        NumberPropertyConfigParam .types
        NumberPropertyParam .types
        Pagination .types
        PipelineJobConfig .types
        PipelineJobConfigParam .types
        Plan .types
        Progress .types
        ProgressParam .types
        Property .types
        PropertyParam .types
        Record .types
        RecordCounts .types
        RecordData .types
        RecordDataParam .types
        RecordDataWithLinks .types
        RecordUpdates .types
        RecordUpdatesParam .types
        RecordWithLinks .types
        Records .types
        RecordsData .types
        RecordsDataParam .types
        RecordsResponse .types
        RecordsResponseData .types
        RecordsUpdates .types
        RecordsUpdatesParam .types
        RecordsWithLinks .types
        ReferenceProperty .types
        ReferencePropertyConfig .types
        ReferencePropertyConfigParam .types
        ReferencePropertyParam .types
        Relationship .types
        RequiredConstraint .types
        RequiredConstraintParam .types
        Sheet .types
        SheetConfig .types
        SheetConfigParam .types
        SheetResponse .types
        SheetsResponse .types
        SidebarConfig .types
        SidebarConfigParam .types
        SortDirection .types
        SourceField .types
        SourceFieldParam .types
        Space .types
        SpaceConfigResponse .types
        SpaceConfigsResponse .types
        SpacePattern .types
        SpaceResponse .types
        SpacesResponse .types
        StringProperty .types
        StringPropertyParam .types
        Success .types
        SuccessResponse .types
        UniqueConstraint .types
        UniqueConstraintConfig .types
        UniqueConstraintConfigParam .types
        UniqueConstraintParam .types
        UnknownConstraint .types
        UnknownProperty .types
        UnknownSidebarConfig .types
        User .types
        UserResponse .types
        UsersResponse .types
        ValidationMessage .types
        ValidationMessageParam .types
        ValidationMessageSource .types
        ValidationMessageType .types
        Version .types
        VersionResponse .types
        Workbook .types
        WorkbookConfig .types
        WorkbookResponse .types
        WorkbookSidebarConfig .types
        WorkbookSidebarConfigParam .types
        WorkbooksResponse .types
        """,
    )

__version__ = "0.1.0"
