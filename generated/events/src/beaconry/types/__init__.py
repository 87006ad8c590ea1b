"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .and_filter import AndFilter as AndFilter
    from .and_filter import AndFilterParam as AndFilterParam
    from .batch_receipt import BatchReceipt as BatchReceipt
    from .batch_report import BatchReport as BatchReport
    from .batch_result import BatchResult as BatchResult
    from .batch_result import BatchResultAccepted as BatchResultAccepted
    from .batch_result import BatchResultRefused as BatchResultRefused
    from .batch_result import UnknownBatchResult as UnknownBatchResult
    from .channel import Channel as Channel
    from .channel import UnknownChannel as UnknownChannel
    from .channel_draft import ChannelDraft as ChannelDraft
    from .channel_draft import ChannelDraftParam as ChannelDraftParam
    from .channel_draft import UnknownChannelDraft as UnknownChannelDraft
    from .compare_filter import CompareFilter as CompareFilter
    from .compare_filter import CompareFilterParam as CompareFilterParam
    from .context import Context as Context
    from .context import ContextParam as ContextParam
    from .coordinates import Coordinates as Coordinates
    from .custom_event import CustomEvent as CustomEvent
    from .data_point import DataPoint as DataPoint
    from .deletion import Deletion as Deletion
    from .delivered_notice import DeliveredNotice as DeliveredNotice
    from .duplicate import Duplicate as Duplicate
    from .email_channel import EmailChannel as EmailChannel
    from .email_settings import EmailSettings as EmailSettings
    from .email_settings import EmailSettingsParam as EmailSettingsParam
    from .end_chunk import EndChunk as EndChunk
    from .event import Event as Event
    from .event import UnknownEvent as UnknownEvent
    from .event_kind import EventKind as EventKind
    from .event_page import EventPage as EventPage
    from .event_search_page import EventSearchPage as EventSearchPage
    from .exists_filter import ExistsFilter as ExistsFilter
    from .exists_filter import ExistsFilterParam as ExistsFilterParam
    from .filter import Filter as Filter
    from .filter import FilterParam as FilterParam
    from .filter import UnknownFilter as UnknownFilter
    from .filter_value import FilterValue as FilterValue
    from .funnel_definition import FunnelDefinition as FunnelDefinition
    from .funnel_definition import FunnelDefinitionParam as FunnelDefinitionParam
    from .funnel_step import FunnelStep as FunnelStep
    from .funnel_step import FunnelStepParam as FunnelStepParam
    from .hook_channel import HookChannel as HookChannel
    from .hook_settings import HookSettings as HookSettings
    from .hook_settings import HookSettingsParam as HookSettingsParam
    from .identify_event import IdentifyEvent as IdentifyEvent
    from .image_part import ImagePart as ImagePart
    from .image_part import ImagePartParam as ImagePartParam
    from .import_job import ImportJob as ImportJob
    from .in_filter import InFilter as InFilter
    from .in_filter import InFilterParam as InFilterParam
    from .interval import Interval as Interval
    from .invalid_problem import InvalidProblem as InvalidProblem
    from .job_state import JobState as JobState
    from .live_event import LiveEvent as LiveEvent
    from .live_heartbeat import LiveHeartbeat as LiveHeartbeat
    from .live_message import LiveMessage as LiveMessage
    from .match_filter import MatchFilter as MatchFilter
    from .match_filter import MatchFilterParam as MatchFilterParam
    from .membership_notice import MembershipNotice as MembershipNotice
    from .message_part import MessagePart as MessagePart
    from .message_part import MessagePartParam as MessagePartParam
    from .message_part import UnknownMessagePart as UnknownMessagePart
    from .new_custom import NewCustom as NewCustom
    from .new_custom import NewCustomParam as NewCustomParam
    from .new_event import NewEvent as NewEvent
    from .new_event import NewEventParam as NewEventParam
    from .new_event import UnknownNewEvent as UnknownNewEvent
    from .new_identify import NewIdentify as NewIdentify
    from .new_identify import NewIdentifyParam as NewIdentifyParam
    from .new_page_view import NewPageView as NewPageView
    from .new_page_view import NewPageViewParam as NewPageViewParam
    from .new_purchase import NewPurchase as NewPurchase
    from .new_purchase import NewPurchaseParam as NewPurchaseParam
    from .not_filter import NotFilter as NotFilter
    from .not_filter import NotFilterParam as NotFilterParam
    from .notification import Notification as Notification
    from .or_filter import OrFilter as OrFilter
    from .or_filter import OrFilterParam as OrFilterParam
    from .order_line import OrderLine as OrderLine
    from .page_view_event import PageViewEvent as PageViewEvent
    from .paging import Paging as Paging
    from .pending import Pending as Pending
    from .person_reference import PersonReference as PersonReference
    from .person_reference import PersonReferenceParam as PersonReferenceParam
    from .problem import Problem as Problem
    from .progress_chunk import ProgressChunk as ProgressChunk
    from .purchase_event import PurchaseEvent as PurchaseEvent
    from .query_chunk import QueryChunk as QueryChunk
    from .query_chunk import UnknownQueryChunk as UnknownQueryChunk
    from .query_definition import QueryDefinition as QueryDefinition
    from .query_definition import QueryDefinitionParam as QueryDefinitionParam
    from .query_page import QueryPage as QueryPage
    from .query_result import QueryResult as QueryResult
    from .query_row import QueryRow as QueryRow
    from .quiet_hours import QuietHours as QuietHours
    from .quiet_hours import QuietHoursParam as QuietHoursParam
    from .receipt import Receipt as Receipt
    from .retention_definition import RetentionDefinition as RetentionDefinition
    from .retention_definition import (
        RetentionDefinitionParam as RetentionDefinitionParam,
    )
    from .rich_message import RichMessage as RichMessage
    from .rich_message import RichMessageParam as RichMessageParam
    from .row_chunk import RowChunk as RowChunk
    from .saved_query import SavedQuery as SavedQuery
    from .segment import Segment as Segment
    from .segment_page import SegmentPage as SegmentPage
    from .segment_reference import SegmentReference as SegmentReference
    from .segment_reference import SegmentReferenceParam as SegmentReferenceParam
    from .sms_channel import SmsChannel as SmsChannel
    from .sms_settings import SmsSettings as SmsSettings
    from .sms_settings import SmsSettingsParam as SmsSettingsParam
    from .sum_measure import SumMeasure as SumMeasure
    from .sum_measure import SumMeasureParam as SumMeasureParam
    from .text_part import TextPart as TextPart
    from .text_part import TextPartParam as TextPartParam
    from .too_large import TooLarge as TooLarge
    from .track_batch import TrackBatchRequestDefaults as TrackBatchRequestDefaults
    from .track_batch import (
        TrackBatchRequestDefaultsParam as TrackBatchRequestDefaultsParam,
    )
    from .trait_value import TraitValue as TraitValue
    from .traits import Traits as Traits
    from .traits import TraitsParam as TraitsParam
    from .trend_definition import TrendDefinition as TrendDefinition
    from .trend_definition import TrendDefinitionParam as TrendDefinitionParam
    from .unknown_webhook_event import UnknownWebhookEvent as UnknownWebhookEvent
    from .webhook_event import WebhookEvent as WebhookEvent
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".and_filter": ("AndFilter", "AndFilterParam"),
            ".batch_receipt": ("BatchReceipt",),
            ".batch_report": ("BatchReport",),
            ".batch_result": (
                "BatchResult",
                "BatchResultAccepted",
                "BatchResultRefused",
                "UnknownBatchResult",
            ),
            ".channel": ("Channel", "UnknownChannel"),
            ".channel_draft": (
                "ChannelDraft",
                "ChannelDraftParam",
                "UnknownChannelDraft",
            ),
            ".compare_filter": ("CompareFilter", "CompareFilterParam"),
            ".context": ("Context", "ContextParam"),
            ".coordinates": ("Coordinates",),
            ".custom_event": ("CustomEvent",),
            ".data_point": ("DataPoint",),
            ".deletion": ("Deletion",),
            ".delivered_notice": ("DeliveredNotice",),
            ".duplicate": ("Duplicate",),
            ".email_channel": ("EmailChannel",),
            ".email_settings": ("EmailSettings", "EmailSettingsParam"),
            ".end_chunk": ("EndChunk",),
            ".event": ("Event", "UnknownEvent"),
            ".event_kind": ("EventKind",),
            ".event_page": ("EventPage",),
            ".event_search_page": ("EventSearchPage",),
            ".exists_filter": ("ExistsFilter", "ExistsFilterParam"),
            ".filter": ("Filter", "FilterParam", "UnknownFilter"),
            ".filter_value": ("FilterValue",),
            ".funnel_definition": ("FunnelDefinition", "FunnelDefinitionParam"),
            ".funnel_step": ("FunnelStep", "FunnelStepParam"),
            ".hook_channel": ("HookChannel",),
            ".hook_settings": ("HookSettings", "HookSettingsParam"),
            ".identify_event": ("IdentifyEvent",),
            ".image_part": ("ImagePart", "ImagePartParam"),
            ".import_job": ("ImportJob",),
            ".in_filter": ("InFilter", "InFilterParam"),
            ".interval": ("Interval",),
            ".invalid_problem": ("InvalidProblem",),
            ".job_state": ("JobState",),
            ".live_event": ("LiveEvent",),
            ".live_heartbeat": ("LiveHeartbeat",),
            ".live_message": ("LiveMessage",),
            ".match_filter": ("MatchFilter", "MatchFilterParam"),
            ".membership_notice": ("MembershipNotice",),
            ".message_part": ("MessagePart", "MessagePartParam", "UnknownMessagePart"),
            ".new_custom": ("NewCustom", "NewCustomParam"),
            ".new_event": ("NewEvent", "NewEventParam", "UnknownNewEvent"),
            ".new_identify": ("NewIdentify", "NewIdentifyParam"),
            ".new_page_view": ("NewPageView", "NewPageViewParam"),
            ".new_purchase": ("NewPurchase", "NewPurchaseParam"),
            ".not_filter": ("NotFilter", "NotFilterParam"),
            ".notification": ("Notification",),
            ".or_filter": ("OrFilter", "OrFilterParam"),
            ".order_line": ("OrderLine",),
            ".page_view_event": ("PageViewEvent",),
            ".paging": ("Paging",),
            ".pending": ("Pending",),
            ".person_reference": ("PersonReference", "PersonReferenceParam"),
            ".problem": ("Problem",),
            ".progress_chunk": ("ProgressChunk",),
            ".purchase_event": ("PurchaseEvent",),
            ".query_chunk": ("QueryChunk", "UnknownQueryChunk"),
            ".query_definition": ("QueryDefinition", "QueryDefinitionParam"),
            ".query_page": ("QueryPage",),
            ".query_result": ("QueryResult",),
            ".query_row": ("QueryRow",),
            ".quiet_hours": ("QuietHours", "QuietHoursParam"),
            ".receipt": ("Receipt",),
            ".retention_definition": (
                "RetentionDefinition",
                "RetentionDefinitionParam",
            ),
            ".rich_message": ("RichMessage", "RichMessageParam"),
            ".row_chunk": ("RowChunk",),
            ".saved_query": ("SavedQuery",),
            ".segment": ("Segment",),
            ".segment_page": ("SegmentPage",),
            ".segment_reference": ("SegmentReference", "SegmentReferenceParam"),
            ".sms_channel": ("SmsChannel",),
            ".sms_settings": ("SmsSettings", "SmsSettingsParam"),
            ".sum_measure": ("SumMeasure", "SumMeasureParam"),
            ".text_part": ("TextPart", "TextPartParam"),
            ".too_large": ("TooLarge",),
            ".track_batch": (
                "TrackBatchRequestDefaults",
                "TrackBatchRequestDefaultsParam",
            ),
            ".trait_value": ("TraitValue",),
            ".traits": ("Traits", "TraitsParam"),
            ".trend_definition": ("TrendDefinition", "TrendDefinitionParam"),
            ".unknown_webhook_event": ("UnknownWebhookEvent",),
            ".webhook_event": ("WebhookEvent",),
        },
    )
