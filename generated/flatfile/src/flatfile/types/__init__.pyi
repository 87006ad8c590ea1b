"""The types of the API. A module of them is imported when one is first used."""

from .access_token import AccessToken as AccessToken
from .access_token_response import AccessTokenResponse as AccessTokenResponse
from .action import Action as Action
from .action import ActionParam as ActionParam
from .agent import Agent as Agent
from .agent_log import AgentLog as AgentLog
from .agent_logs_response import AgentLogsResponse as AgentLogsResponse
from .agent_response import AgentResponse as AgentResponse
from .agents_response import AgentsResponse as AgentsResponse
from .api_token import ApiToken as ApiToken
from .api_token_response import ApiTokenResponse as ApiTokenResponse
from .api_tokens_response import ApiTokensResponse as ApiTokensResponse
from .blueprint import Blueprint as Blueprint
from .blueprint import BlueprintParam as BlueprintParam
from .boolean_property import BooleanProperty as BooleanProperty
from .boolean_property import BooleanPropertyParam as BooleanPropertyParam
from .boolean_property_config import BooleanPropertyConfig as BooleanPropertyConfig
from .boolean_property_config import (
    BooleanPropertyConfigParam as BooleanPropertyConfigParam,
)
from .cell_value import CellValue as CellValue
from .cell_value import CellValueParam as CellValueParam
from .cell_value_with_links import CellValueWithLinks as CellValueWithLinks
from .certainty import Certainty as Certainty
from .compiler import Compiler as Compiler
from .computed_constraint import ComputedConstraint as ComputedConstraint
from .computed_constraint import ComputedConstraintParam as ComputedConstraintParam
from .constraint import Constraint as Constraint
from .constraint import ConstraintParam as ConstraintParam
from .constraint import UnknownConstraint as UnknownConstraint
from .date_property import DateProperty as DateProperty
from .date_property import DatePropertyParam as DatePropertyParam
from .delete_job_config import DeleteJobConfig as DeleteJobConfig
from .delete_job_config import DeleteJobConfigParam as DeleteJobConfigParam
from .destination_field import DestinationField as DestinationField
from .destination_field import DestinationFieldParam as DestinationFieldParam
from .document import Document as Document
from .document_response import DocumentResponse as DocumentResponse
from .document_sidebar_config import DocumentSidebarConfig as DocumentSidebarConfig
from .document_sidebar_config import (
    DocumentSidebarConfigParam as DocumentSidebarConfigParam,
)
from .documents_response import DocumentsResponse as DocumentsResponse
from .domain import Domain as Domain
from .driver import Driver as Driver
from .edge import Edge as Edge
from .edge import EdgeParam as EdgeParam
from .edge_metadata import EdgeMetadata as EdgeMetadata
from .edge_metadata import EdgeMetadataParam as EdgeMetadataParam
from .enum_details import EnumDetails as EnumDetails
from .enum_details import EnumDetailsParam as EnumDetailsParam
from .enum_mapping_field import EnumMappingField as EnumMappingField
from .enum_mapping_field import EnumMappingFieldParam as EnumMappingFieldParam
from .enum_property import EnumProperty as EnumProperty
from .enum_property import EnumPropertyParam as EnumPropertyParam
from .enum_property_config import EnumPropertyConfig as EnumPropertyConfig
from .enum_property_config import EnumPropertyConfigParam as EnumPropertyConfigParam
from .enum_property_option import EnumPropertyOption as EnumPropertyOption
from .enum_property_option import EnumPropertyOptionParam as EnumPropertyOptionParam
from .environment import Environment as Environment
from .environment_response import EnvironmentResponse as EnvironmentResponse
from .environments_response import EnvironmentsResponse as EnvironmentsResponse
from .error import Error as Error
from .errors import Errors as Errors
from .event import Event as Event
from .event_attributes import EventAttributes as EventAttributes
from .event_attributes import EventAttributesParam as EventAttributesParam
from .event_context import EventContext as EventContext
from .event_context import EventContextParam as EventContextParam
from .event_response import EventResponse as EventResponse
from .event_token import EventToken as EventToken
from .event_token_response import EventTokenResponse as EventTokenResponse
from .event_topic import EventTopic as EventTopic
from .events_response import EventsResponse as EventsResponse
from .exchange_token import ExchangeToken as ExchangeToken
from .exchange_token_response import ExchangeTokenResponse as ExchangeTokenResponse
from .field_data import FieldData as FieldData
from .field_response import FieldResponse as FieldResponse
from .fields_data import FieldsData as FieldsData
from .fields_response import FieldsResponse as FieldsResponse
from .file import File as File
from .file_job_config import FileJobConfig as FileJobConfig
from .file_job_config import FileJobConfigParam as FileJobConfigParam
from .file_response import FileResponse as FileResponse
from .files_response import FilesResponse as FilesResponse
from .filter import Filter as Filter
from .get_spaces_sort_field import GetSpacesSortField as GetSpacesSortField
from .guest import Guest as Guest
from .guest_authentication_enum import (
    GuestAuthenticationEnum as GuestAuthenticationEnum,
)
from .guest_config import GuestConfig as GuestConfig
from .guest_config import GuestConfigParam as GuestConfigParam
from .guest_response import GuestResponse as GuestResponse
from .guest_space import GuestSpace as GuestSpace
from .guest_space import GuestSpaceParam as GuestSpaceParam
from .guests_response import GuestsResponse as GuestsResponse
from .invite import Invite as Invite
from .invite import InviteParam as InviteParam
from .job import Job as Job
from .job_details import JobDetails as JobDetails
from .job_details import JobDetailsParam as JobDetailsParam
from .job_operation import JobOperation as JobOperation
from .job_plan import JobPlan as JobPlan
from .job_plan_response import JobPlanResponse as JobPlanResponse
from .job_response import JobResponse as JobResponse
from .job_status import JobStatus as JobStatus
from .job_trigger import JobTrigger as JobTrigger
from .job_type import JobType as JobType
from .jobs_response import JobsResponse as JobsResponse
from .link_sidebar_config import LinkSidebarConfig as LinkSidebarConfig
from .link_sidebar_config import LinkSidebarConfigParam as LinkSidebarConfigParam
from .model_file_status_enum import ModelFileStatusEnum as ModelFileStatusEnum
from .number_property import NumberProperty as NumberProperty
from .number_property import NumberPropertyParam as NumberPropertyParam
from .number_property_config import NumberPropertyConfig as NumberPropertyConfig
from .number_property_config import (
    NumberPropertyConfigParam as NumberPropertyConfigParam,
)
from .pagination import Pagination as Pagination
from .pipeline_job_config import PipelineJobConfig as PipelineJobConfig
from .pipeline_job_config import PipelineJobConfigParam as PipelineJobConfigParam
from .plan import Plan as Plan
from .progress import Progress as Progress
from .progress import ProgressParam as ProgressParam
from .property import Property as Property
from .property import PropertyParam as PropertyParam
from .property import UnknownProperty as UnknownProperty
from .record import Record as Record
from .record_counts import RecordCounts as RecordCounts
from .record_data import RecordData as RecordData
from .record_data import RecordDataParam as RecordDataParam
from .record_data_with_links import RecordDataWithLinks as RecordDataWithLinks
from .record_updates import RecordUpdates as RecordUpdates
from .record_updates import RecordUpdatesParam as RecordUpdatesParam
from .record_with_links import RecordWithLinks as RecordWithLinks
from .records import Records as Records
from .records_data import RecordsData as RecordsData
from .records_data import RecordsDataParam as RecordsDataParam
from .records_response import RecordsResponse as RecordsResponse
from .records_response_data import RecordsResponseData as RecordsResponseData
from .records_updates import RecordsUpdates as RecordsUpdates
from .records_updates import RecordsUpdatesParam as RecordsUpdatesParam
from .records_with_links import RecordsWithLinks as RecordsWithLinks
from .reference_property import ReferenceProperty as ReferenceProperty
from .reference_property import ReferencePropertyParam as ReferencePropertyParam
from .reference_property_config import (
    ReferencePropertyConfig as ReferencePropertyConfig,
)
from .reference_property_config import (
    ReferencePropertyConfigParam as ReferencePropertyConfigParam,
)
from .relationship import Relationship as Relationship
from .required_constraint import RequiredConstraint as RequiredConstraint
from .required_constraint import RequiredConstraintParam as RequiredConstraintParam
from .sheet import Sheet as Sheet
from .sheet_config import SheetConfig as SheetConfig
from .sheet_config import SheetConfigParam as SheetConfigParam
from .sheet_response import SheetResponse as SheetResponse
from .sheets_response import SheetsResponse as SheetsResponse
from .sidebar_config import SidebarConfig as SidebarConfig
from .sidebar_config import SidebarConfigParam as SidebarConfigParam
from .sidebar_config import UnknownSidebarConfig as UnknownSidebarConfig
from .sort_direction import SortDirection as SortDirection
from .source_field import SourceField as SourceField
from .source_field import SourceFieldParam as SourceFieldParam
from .space import Space as Space
from .space_config_response import SpaceConfigResponse as SpaceConfigResponse
from .space_configs_response import SpaceConfigsResponse as SpaceConfigsResponse
from .space_pattern import SpacePattern as SpacePattern
from .space_response import SpaceResponse as SpaceResponse
from .spaces_response import SpacesResponse as SpacesResponse
from .string_property import StringProperty as StringProperty
from .string_property import StringPropertyParam as StringPropertyParam
from .success import Success as Success
from .success_response import SuccessResponse as SuccessResponse
from .unique_constraint import UniqueConstraint as UniqueConstraint
from .unique_constraint import UniqueConstraintParam as UniqueConstraintParam
from .unique_constraint_config import UniqueConstraintConfig as UniqueConstraintConfig
from .unique_constraint_config import (
    UniqueConstraintConfigParam as UniqueConstraintConfigParam,
)
from .user import User as User
from .user_response import UserResponse as UserResponse
from .users_response import UsersResponse as UsersResponse
from .validation_message import ValidationMessage as ValidationMessage
from .validation_message import ValidationMessageParam as ValidationMessageParam
from .validation_message_source import (
    ValidationMessageSource as ValidationMessageSource,
)
from .validation_message_type import ValidationMessageType as ValidationMessageType
from .version import Version as Version
from .version_response import VersionResponse as VersionResponse
from .workbook import Workbook as Workbook
from .workbook_config import WorkbookConfig as WorkbookConfig
from .workbook_response import WorkbookResponse as WorkbookResponse
from .workbook_sidebar_config import WorkbookSidebarConfig as WorkbookSidebarConfig
from .workbook_sidebar_config import (
    WorkbookSidebarConfigParam as WorkbookSidebarConfigParam,
)
from .workbooks_response import WorkbooksResponse as WorkbooksResponse
