"""The intermediate model: what an API is, in words that neither a document's dialect nor Python can leak into.

Named types are referred to by id, so recursion is free. Everything is immutable; a stage
that decides something returns a new `Api`.
"""

from .api import Api as Api
from .api import ApiKey as ApiKey
from .api import Auth as Auth
from .api import Basic as Basic
from .api import Bearer as Bearer
from .api import Scheme as Scheme
from .api import Server as Server
from .operations import BinaryContent as BinaryContent
from .operations import Body as Body
from .operations import Content as Content
from .operations import ErrorCase as ErrorCase
from .operations import FormBody as FormBody
from .operations import FormField as FormField
from .operations import JsonBody as JsonBody
from .operations import JsonContent as JsonContent
from .operations import MultipartBody as MultipartBody
from .operations import NoContent as NoContent
from .operations import Operation as Operation
from .operations import Param as Param
from .operations import Place as Place
from .operations import RawBody as RawBody
from .operations import StreamContent as StreamContent
from .operations import StreamSwitch as StreamSwitch
from .operations import Style as Style
from .operations import TextContent as TextContent
from .paging import Cursor as Cursor
from .paging import CursorId as CursorId
from .paging import LinkHeader as LinkHeader
from .paging import NextUrl as NextUrl
from .paging import Offset as Offset
from .paging import Paged as Paged
from .paging import PageNumber as PageNumber
from .paging import Pagination as Pagination
from .types import ANY as ANY
from .types import NULL as NULL
from .types import STRING as STRING
from .types import Alias as Alias
from .types import Const as Const
from .types import Default as Default
from .types import Definition as Definition
from .types import Doc as Doc
from .types import Enum as Enum
from .types import EnumValue as EnumValue
from .types import Field as Field
from .types import Json as Json
from .types import Limits as Limits
from .types import ListOf as ListOf
from .types import MapOf as MapOf
from .types import Model as Model
from .types import OneOf as OneOf
from .types import Optional as Optional
from .types import Path as Path
from .types import Presence as Presence
from .types import Primitive as Primitive
from .types import Ref as Ref
from .types import Required as Required
from .types import Scalar as Scalar
from .types import Tag as Tag
from .types import TupleOf as TupleOf
from .types import Type as Type
from .types import TypeId as TypeId
from .types import Words as Words
