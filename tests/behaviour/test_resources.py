"""Operations -> their places in the tree of resources, and the names of their methods."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from support import Sdk

Make = Callable[..., Sdk]


def document(*operations: str) -> str:
    """A document of operations: `GET /a/{b} tag operationId`, the last two optional (`-`: none)."""
    paths: dict[str, list[str]] = {}
    for operation in operations:
        method, path, tag, name = (*operation.split(), "-", "-")[:4]
        parts = [f"tags: ['{tag}']"] if tag != "-" else []
        parts += [f"operationId: '{name}'"] if name != "-" else []
        if method == "GET":
            parts.append("responses: {'200': {description: Done., content: {application/json: {}}}}")
        else:
            parts.append("responses: {'204': {description: Done.}}")
        paths.setdefault(path, []).append(f"    {method.lower()}: {{{', '.join(parts)}}}")
    lines = [f"  {path}:\n" + "\n".join(own) for path, own in paths.items()]
    return "paths:\n" + "\n".join(lines) + "\n"


def calls(made: Sdk) -> list[str]:
    """How each operation is called, in the order of the document."""
    return [made.result.names.call(operation) for operation in made.result.api.operations]


def test_tags_are_resources(sdk: Make) -> None:
    made = sdk(document("GET /x Pets", "POST /y Order-Lines", "DELETE /z Pets"))
    assert calls(made) == ["pets.list_x", "order_lines.create_y", "pets.delete_z"]


def test_without_tags_the_path_tells_the_resource(sdk: Make) -> None:
    made = sdk(document("GET /api/v1/books/{id}/reviews", "GET /api/v1/books/{id}", "GET /"))
    assert calls(made) == ["books.reviews.list", "books.retrieve", "root.list"]


def test_nested_resources_can_be_called(sdk: Make, mode: str) -> None:
    made = sdk(document("GET /books/{book_id}/reviews/{review_id}", "GET /books/{book_id}"))
    with made.session(mode) as session:
        session.call("books.reviews.retrieve", "b 1", "r/2")
        assert session.target == "/v1/books/b%201/reviews/r%2F2"
        session.call("books.retrieve", "b")
        assert session.target == "/v1/books/b"


def test_the_configuration_chooses_resources_and_names(sdk: Make, mode: str) -> None:
    made = sdk(
        document("GET /books/{id}/reviews books listReviews", "POST /books/{id}/reviews books", "GET /books books listBooks"),
        "resources:\n  books.reviews: {all_of_them: listReviews}\n  shop: ['post /books/{id}/reviews']\n",
    )
    assert calls(made) == ["books.reviews.all_of_them", "shop.create_review", "books.list"]
    with made.session(mode) as session:
        session.call("books.reviews.all_of_them", "1")
        assert session.target == "/v1/books/1/reviews"


@pytest.mark.parametrize(
    ("operation", "call"),
    [
        ("GET /pets pets listPets", "pets.list"),
        ("GET /pets pets pets_list", "pets.list"),
        ("GET /pets pets getPets", "pets.list"),
        ("GET /pets/{id} pets getPetById", "pets.retrieve"),
        ("GET /pets/{pet_id} pets get-by-pet-id", "pets.retrieve"),
        ("POST /pets pets createPet", "pets.create"),
        ("POST /pets pets add_pet", "pets.create"),
        ("PATCH /pets/{id} pets editPet", "pets.update"),
        ("DELETE /pets/{id} pets removePet", "pets.delete"),
        ("GET /pets/find pets findPetsByStatus", "pets.find_by_status"),
        ("POST /pets/{id}/feed pets feedPet", "pets.feed"),
        ("GET /pets pets HTTPServerPets", "pets.http_server"),
        ("GET /pets pets import", "pets.import_"),
        ("GET /pets pets import_pets", "pets.import_"),
        ("GET /pets pets 2getPets", "pets.n2get"),
        ("GET /pets pets pets", "pets.list"),
        ("GET /pets pets types", "pets.list"),
        ("GET /pets pets with_raw_response", "pets.list"),
    ],
)
def test_an_operation_id_without_the_resource_is_the_name(sdk: Make, mode: str, operation: str, call: str) -> None:
    made = sdk(document(operation))
    assert calls(made) == [call]
    arguments = ["1"] if "{" in operation else []
    with made.session(mode) as session:
        session.call(call, *arguments)
        assert session.last.method == operation.split()[0]


@pytest.mark.parametrize(
    ("operations", "expected"),
    [
        (["GET /pets", "POST /pets", "GET /pets/{id}", "PUT /pets/{id}", "DELETE /pets/{id}"], "list create retrieve update delete"),
        (["PATCH /pets/{id}", "PUT /pets/{id}", "HEAD /pets/{id}", "OPTIONS /pets"], "update replace head options"),
        (["POST /pets/{id}/feed", "POST /pets/{id}/wash"], "feed wash"),
    ],
)
def test_without_operation_ids_rest_names_the_method(sdk: Make, operations: list[str], expected: str) -> None:
    assert calls(sdk(document(*operations))) == [f"pets.{name}" for name in expected.split()]


def test_methods_that_want_one_name_all_get_one(sdk: Make, mode: str) -> None:
    operations = ["GET /pets pets getPets", "GET /all-pets pets listPets", "GET /pets/{id} pets getPet", "GET /one/{id} pets fetch_pet"]
    made = sdk(document(*operations))
    found = calls(made)
    assert found == ["pets.list", "pets.list_pets", "pets.retrieve", "pets.fetch_pet"]
    with made.session(mode) as session:
        for call, path in zip(found, ["pets", "all-pets", "pets/1", "one/1"], strict=True):
            session.call(call, *(["1"] if path.endswith("1") else []))
            assert session.target == f"/v1/{path}"


def test_the_same_operation_id_twice_is_told_and_both_can_be_called(sdk: Make) -> None:
    made = sdk(document("GET /a pets run", "GET /b pets run"))
    assert made.codes == ["duplicate-operation-id"]
    assert calls(made) == ["pets.run", "pets.list_b"]


def test_styles_have_their_own_verbs(sdk: Make) -> None:
    operations = ["GET /pets/{id} pets retrievePet", "POST /pets pets createPet"]
    assert calls(sdk(document(*operations), "style: fern\n")) == ["pets.get", "pets.create"]
    assert calls(sdk(document(*operations), "style: microclient\n")) == ["pets.get", "pets.add"]


def test_resources_that_hide_methods_of_the_client_give_way(sdk: Make, mode: str) -> None:
    made = sdk(document("GET /a close runIt", "GET /b with_options runIt2", "GET /c types runIt3", "GET /d class runIt4"))
    found = calls(made)
    assert [call.partition(".")[0] for call in found] == ["close_", "with_options_", "types", "class_"]
    with made.session(mode) as session:
        for call, path in zip(found, "abcd", strict=True):
            session.call(call)
            assert session.target == f"/v1/{path}"


def test_tags_that_differ_in_case_or_signs_alone_are_one_resource(sdk: Make) -> None:
    made = sdk(document("GET /a user-accounts runA", "GET /b User_Accounts runB", "GET /c UserAccounts runC"))
    assert calls(made) == ["user_accounts.run_a", "user_accounts.run_b", "user_accounts.run_c"]


def test_a_resource_and_a_method_of_its_parent_have_different_names(sdk: Make, mode: str) -> None:
    made = sdk(
        document("GET /books/{id}/reviews books reviews", "GET /books/{id}/reviews/{r} - getReview"),
        "resources: {books.reviews: [getReview]}\n",
    )
    found = calls(made)
    assert found == ["books.list_reviews", "books.reviews.retrieve"]
    with made.session(mode) as session:
        session.call(found[0], "1")
        assert session.target == "/v1/books/1/reviews"
        session.call(found[1], "1", "2")
        assert session.target == "/v1/books/1/reviews/2"


def test_a_method_called_list_does_not_hide_list_from_others(sdk: Make, mode: str) -> None:
    made = sdk("""
paths:
  /pets:
    get: {tags: [pets], operationId: listPets, responses: {"200": {description: All., content: {application/json: {schema: {type: array, items: {type: string}}}}}}}
    post: {tags: [pets], operationId: str, requestBody: {content: {application/json: {schema: {type: array, items: {type: string}}}}}, responses: {"200": {description: All., content: {application/json: {schema: {type: object, additionalProperties: {type: array, items: {type: string}}}}}}}}
""")
    with made.session(mode) as session:
        assert session.call("pets.str", body=["a"]) == {}
        assert session.json == ["a"]


def test_everything_has_a_line_in_api_md(sdk: Make) -> None:
    made = sdk(document("GET /books/{id}/reviews/{r}", "POST /pets pets createPet"))
    text = (made.root / "api.md").read_text()
    assert "- `client.books.reviews.retrieve(id: str, r: str, **options) -> Any`\n  `GET /books/{id}/reviews/{r}`" in text
    assert "- `client.pets.create(**options) -> None`\n  `POST /pets`" in text
