"""`JobDetails`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.unions import BEST_FIT
from .delete_job_config import DeleteJobConfig
from .file_job_config import FileJobConfig
from .pipeline_job_config import PipelineJobConfig

if TYPE_CHECKING:
    from .delete_job_config import DeleteJobConfigParam
    from .file_job_config import FileJobConfigParam
    from .pipeline_job_config import PipelineJobConfigParam

JobDetails = Annotated[
    Union[DeleteJobConfig, FileJobConfig, PipelineJobConfig], BEST_FIT
]
"""What the operation needs to know."""

if TYPE_CHECKING:
    JobDetailsParam = Union[
        DeleteJobConfigParam,
        DeleteJobConfig,
        FileJobConfigParam,
        FileJobConfig,
        PipelineJobConfigParam,
        PipelineJobConfig,
    ]
else:
    JobDetailsParam = Any
"""What the operation needs to know."""
