"""Calls of `jobs`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /jobs"""
    result = exchange.call(
        "jobs.list",
        lambda client: client.jobs.list(
            environment_id="environment_id",
            space_id="space_id",
            workbook_id="workbook_id",
            file_id="file_id",
        ),
    )
    assert is_a(result, list[types.Job])
    assert exchange.sent == Sent(
        "GET",
        "/jobs",
        query={
            "environmentId": "environment_id",
            "spaceId": "space_id",
            "workbookId": "workbook_id",
            "fileId": "file_id",
        },
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_create(exchange: Exchange[Flatfile]) -> None:
    """POST /jobs"""
    result = exchange.call(
        "jobs.create",
        lambda client: client.jobs.create(
            type="file",
            source="us_fl_7Kc2mPqR",
            operation="extract",
            destination="destination",
            config={"driver": "csv"},
            trigger="immediate",
            status="complete",
            progress=100,
        ),
    )
    assert is_a(result, types.Job)
    assert exchange.sent == Sent(
        "POST",
        "/jobs",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "type": "file",
            "source": "us_fl_7Kc2mPqR",
            "operation": "extract",
            "destination": "destination",
            "config": {"driver": "csv"},
            "trigger": "immediate",
            "status": "complete",
            "progress": 100,
        },
    )


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /jobs/{jobId}"""
    result = exchange.call("jobs.get", lambda client: client.jobs.get("job_id"))
    assert is_a(result, types.Job)
    assert exchange.sent == Sent(
        "GET",
        "/jobs/job_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_delete(exchange: Exchange[Flatfile]) -> None:
    """DELETE /jobs/{jobId}"""
    result = exchange.call("jobs.delete", lambda client: client.jobs.delete("job_id"))
    assert is_a(result, types.Success)
    assert exchange.sent == Sent(
        "DELETE",
        "/jobs/job_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_get_execution_plan(exchange: Exchange[Flatfile]) -> None:
    """GET /jobs/{jobId}/plan"""
    result = exchange.call(
        "jobs.get_execution_plan",
        lambda client: client.jobs.get_execution_plan("job_id"),
    )
    assert is_a(result, types.JobPlan)
    assert exchange.sent == Sent(
        "GET",
        "/jobs/job_id/plan",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_update_execution_plan_fields(exchange: Exchange[Flatfile]) -> None:
    """PATCH /jobs/{jobId}/plan"""
    result = exchange.call(
        "jobs.update_execution_plan_fields",
        lambda client: client.jobs.update_execution_plan_fields(
            "job_id",
            field_mapping=[
                {
                    "source_field": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "destination_field": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                    "enum_details": {
                        "mapping": [{}],
                        "unused_source_values": ["unusedSourceValues"],
                        "unused_destination_values": ["unusedDestinationValues"],
                    },
                    "metadata": {"certainty": "absolute", "source": "source"},
                }
            ],
            unmapped_source_fields=[
                {
                    "source_field": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                }
            ],
            unmapped_destination_fields=[
                {
                    "enum_details": {
                        "mapping": [{}],
                        "unused_source_values": ["unusedSourceValues"],
                        "unused_destination_values": ["unusedDestinationValues"],
                    },
                    "destination_field": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                }
            ],
            header_row_count=1,
            file_id="file_id",
            body_job_id="body_job_id",
        ),
    )
    assert is_a(result, types.JobPlan)
    assert exchange.sent == Sent(
        "PATCH",
        "/jobs/job_id/plan",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "fieldMapping": [
                {
                    "sourceField": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "destinationField": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                    "enumDetails": {
                        "mapping": [{}],
                        "unusedSourceValues": ["unusedSourceValues"],
                        "unusedDestinationValues": ["unusedDestinationValues"],
                    },
                    "metadata": {"certainty": "absolute", "source": "source"},
                }
            ],
            "unmappedSourceFields": [
                {
                    "sourceField": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                }
            ],
            "unmappedDestinationFields": [
                {
                    "enumDetails": {
                        "mapping": [{}],
                        "unusedSourceValues": ["unusedSourceValues"],
                        "unusedDestinationValues": ["unusedDestinationValues"],
                    },
                    "destinationField": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                }
            ],
            "headerRowCount": 1,
            "fileId": "file_id",
            "jobId": "body_job_id",
        },
    )


def test_replace_execution_plan(exchange: Exchange[Flatfile]) -> None:
    """PUT /jobs/{jobId}/plan"""
    result = exchange.call(
        "jobs.replace_execution_plan",
        lambda client: client.jobs.replace_execution_plan(
            "job_id",
            field_mapping=[
                {
                    "source_field": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "destination_field": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                    "enum_details": {
                        "mapping": [{}],
                        "unused_source_values": ["unusedSourceValues"],
                        "unused_destination_values": ["unusedDestinationValues"],
                    },
                    "metadata": {"certainty": "absolute", "source": "source"},
                }
            ],
            unmapped_source_fields=[
                {
                    "source_field": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                }
            ],
            unmapped_destination_fields=[
                {
                    "enum_details": {
                        "mapping": [{}],
                        "unused_source_values": ["unusedSourceValues"],
                        "unused_destination_values": ["unusedDestinationValues"],
                    },
                    "destination_field": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                }
            ],
            header_row_count=1,
            file_id="file_id",
            body_job_id="body_job_id",
        ),
    )
    assert is_a(result, types.JobPlan)
    assert exchange.sent == Sent(
        "PUT",
        "/jobs/job_id/plan",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "fieldMapping": [
                {
                    "sourceField": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "destinationField": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                    "enumDetails": {
                        "mapping": [{}],
                        "unusedSourceValues": ["unusedSourceValues"],
                        "unusedDestinationValues": ["unusedDestinationValues"],
                    },
                    "metadata": {"certainty": "absolute", "source": "source"},
                }
            ],
            "unmappedSourceFields": [
                {
                    "sourceField": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                }
            ],
            "unmappedDestinationFields": [
                {
                    "enumDetails": {
                        "mapping": [{}],
                        "unusedSourceValues": ["unusedSourceValues"],
                        "unusedDestinationValues": ["unusedDestinationValues"],
                    },
                    "destinationField": {
                        "key": "name",
                        "label": "Name",
                        "description": "What they are called.",
                        "constraints": [{"type": "required"}],
                        "type": "string",
                    },
                    "preview": ["preview"],
                }
            ],
            "headerRowCount": 1,
            "fileId": "file_id",
            "jobId": "body_job_id",
        },
    )


def test_execute(exchange: Exchange[Flatfile]) -> None:
    """POST /jobs/{jobId}/execute"""
    result = exchange.call("jobs.execute", lambda client: client.jobs.execute("job_id"))
    assert is_a(result, types.Success)
    assert exchange.sent == Sent(
        "POST",
        "/jobs/job_id/execute",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )
