"""`client`, `naming`, `types`, `parameters`, `errors.names`: what is chosen is what users import."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Callable

import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

SHOP = """
paths:
  /envs/{environmentId}/OAuthTokens:
    get:
      operationId: listOAuthTokens
      tags: [OAuthTokens]
      parameters:
        - {name: environmentId, in: path, required: true, schema: {type: string}}
        - {name: gitHubURL, in: query, schema: {type: string}}
        - {name: filter, in: query, schema: {type: string}}
      responses:
        "200": {description: Tokens., content: {application/json: {schema: {$ref: "#/components/schemas/OAuthApiToken"}}}}
        "404": {description: None., content: {application/json: {schema: {type: object}}}}
    post:
      operationId: createOAuthTokens
      tags: [OAuthTokens]
      parameters: [{name: environmentId, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/OAuthApiToken"}}}}
      responses: {"204": {description: Made.}}
components:
  schemas:
    OAuthApiToken:
      type: object
      properties:
        oAuthScope: {type: string}
        owner: {type: object, properties: {name: {type: string}}}
"""


def types_of(made: Sdk) -> set[str]:
    return set(made.result.names.types.values())


def arguments(made: Sdk, resource: str, method: str) -> list[str]:
    found = made.result.names.resources
    [cls] = [names.cls for names in found.values() if names.attribute == resource]
    module = __import__(
        f"{made.package.__name__}.resources.{found[(resource,)].module}", fromlist=[cls]
    )
    return list(inspect.signature(getattr(getattr(module, cls), method)).parameters)[1:-1]


# --- client ---


def test_a_client_has_the_names_that_were_chosen(sdk: Make, mode: str) -> None:
    made = sdk(SHOP, "client: {name: Shop, async_name: ShopAsync, aliases: [SHOP, Shop]}\n")
    package = made.package
    assert (package.Shop.__name__, package.ShopAsync.__name__) == ("Shop", "ShopAsync")
    assert package.SHOP is package.Shop
    assert package.AsyncSHOP is package.ShopAsync
    assert package.AsyncShop is package.ShopAsync
    assert {"SHOP", "AsyncSHOP", "ShopAsync"} <= set(dir(package))
    manifest = next(f.text for f in made.result.files if f.path == ".sdkwright.json")
    assert '"async_client": "ShopAsync"' in manifest
    with made.session(mode) as session:
        session.call("o_auth_tokens.list", "e")
        assert session.target == "/v1/envs/e/OAuthTokens"


def test_aliases_alone_leave_the_name_to_the_title(sdk: Make) -> None:
    made = sdk(SHOP, "client: {aliases: [ACME]}\n")
    assert made.package.ACME is made.package.Acme
    assert made.package.AsyncACME is made.package.AsyncAcme


# --- naming ---


def test_words_have_the_spelling_that_was_chosen(sdk: Make, mode: str) -> None:
    usual = sdk(SHOP)
    assert types_of(usual) == {"OAuthApiToken", "OAuthApiTokenOwner"}
    assert arguments(usual, "o_auth_tokens", "list") == ["environment_id", "git_hub_url", "filter"]
    made = sdk(SHOP, "naming: {words: [OAuth, API, GitHub, Url]}\n")
    assert types_of(made) == {"OAuthAPIToken", "OAuthAPITokenOwner"}
    assert "oauth_scope" in made.types.OAuthAPIToken.model_fields
    assert (made.root / "src" / made.package.__name__ / "types" / "oauth_api_token.py").exists()
    assert arguments(made, "oauth_tokens", "list") == ["environment_id", "github_url", "filter"]
    with made.session(mode, [answer({"oAuthScope": "all"})]) as session:
        found = session.call("oauth_tokens.list", "e", github_url="u")
        assert found.oauth_scope == "all"
        assert session.target == "/v1/envs/e/OAuthTokens?gitHubURL=u"


# --- types ---


def test_types_have_the_names_that_were_chosen(sdk: Make, mode: str) -> None:
    made = sdk(SHOP, "types: {OAuthApiToken: Token}\n")
    assert made.codes == []
    assert types_of(made) == {"Token", "TokenOwner"}
    with made.session(mode, [answer({"owner": {"name": "Ann"}})]) as session:
        found = session.call("o_auth_tokens.list", "e")
        assert type(found) is made.types.Token
        assert type(found.owner) is made.types.TokenOwner
        session.call("o_auth_tokens.create", "e", owner={"name": "Ann"})
        assert session.json == {"owner": {"name": "Ann"}}


def test_a_type_inside_another_goes_by_the_name_that_it_would_have(sdk: Make) -> None:
    made = sdk(SHOP, "types: {OAuthApiTokenOwner: Owner, OAuthApiToken: Token_v2}\n")
    assert types_of(made) == {"Token_v2", "Owner"}


def test_a_chosen_name_comes_before_all_others(sdk: Make) -> None:
    made = sdk(SHOP + "    Token: {type: object, properties: {a: {$ref: '#/components/schemas/OAuthApiToken'}}}\n".replace("{a:", "{x:"), "types: {OAuthApiToken: Token}\n")
    assert "Token" in types_of(made)


def test_a_schema_that_is_not_there(sdk: Make) -> None:
    made = sdk(SHOP, "types:\n  OAuthApiTokn: Token\n")
    [found] = made.diagnostics
    assert found.code == "config-unused"
    assert found.message == "the document has no schema 'OAuthApiTokn'; did you mean 'OAuthApiToken'?"
    assert found.at is not None and (found.at.line, found.at.column) == (4, 3)


# --- parameters ---


def test_arguments_have_the_names_that_were_chosen(sdk: Make, mode: str) -> None:
    made = sdk(
        SHOP,
        "parameters: {environmentId: env}\noperations: {listOAuthTokens: {parameters: {environmentId: id, filter: where}},"
        " createOAuthTokens: {parameters: {oAuthScope: scope}}}\n",
    )
    assert made.codes == []
    assert arguments(made, "o_auth_tokens", "list") == ["id", "git_hub_url", "where"]
    with made.session(mode) as session:
        session.call("o_auth_tokens.list", id="e", where="a")
        assert session.target == "/v1/envs/e/OAuthTokens?filter=a"
        session.call("o_auth_tokens.create", env="f", scope="all")
        assert (session.target, session.json) == ("/v1/envs/f/OAuthTokens", {"oAuthScope": "all"})


def test_parameters_that_are_not_there_or_taken(sdk: Make) -> None:
    made = sdk(
        SHOP,
        "parameters: {enviromentId: env}\noperations:\n  listOAuthTokens:\n    parameters: {filter: it, gitHubURL: it, fliter: x}\n",
    )
    assert [d.message for d in made.diagnostics] == [
        "the document has no parameter 'enviromentId'; did you mean 'environmentId'?",
        "the document has no parameter 'fliter'; did you mean 'filter'?",
        "GET /envs/{environmentId}/OAuthTokens: 'filter' is called 'filter', for 'it' is taken",
    ]
    assert [d.at and (d.at.line, d.at.column) for d in made.diagnostics] == [(3, 14), (6, 45), (6, 18)]


# --- errors ---


def test_errors_have_the_names_that_were_chosen(sdk: Make, mode: str) -> None:
    made = sdk(
        SHOP,
        "errors:\n  names: {404: MissingError, 410: MissingError, 5xx: CrashError, 451: SecretError, APIError: ShopError}\n",
    )
    package = made.package
    assert package.ShopError is package.APIError
    for status, name in [(404, "MissingError"), (410, "MissingError"), (503, "CrashError"), (451, "SecretError"), (400, "BadRequestError")]:
        with made.session(mode, [answer({}, status)], max_retries=0) as session:
            with pytest.raises(package.ShopError) as caught:
                session.call("o_auth_tokens.list", "e")
            assert type(caught.value) is getattr(package, name)
    assert not hasattr(package, "NotFoundError")
    assert "The server answered with status 404 or 410." in package.MissingError.__doc__


# --- all of it is typed ---


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_what_was_chosen_is_typed(sdk: Make, checker: str) -> None:
    made = sdk(
        SHOP,
        "client: {name: Shop, aliases: [SHOP]}\nerrors: {names: {APIError: ShopError, 404: MissingError, 410: MissingError}}\n"
        "headers: {X-Version: '2'}\ntimeout: 5\ntypes: {OAuthApiToken: Token}\nparameters: {environmentId: id}\n",
    )
    name = made.package.__name__
    program = made.root / "src" / "program.py"
    program.write_text(
        f"from {name} import SHOP, AsyncSHOP, MissingError, Shop, ShopError, types\n\n\n"
        "def use(client: Shop) -> types.Token:\n"
        "    try:\n        return client.o_auth_tokens.list(id='e')\n"
        "    except (MissingError, ShopError):\n        raise\n\n\n"
        "async def wait(client: AsyncSHOP) -> types.Token:\n    return await client.o_auth_tokens.list('e')\n\n\n"
        "use(SHOP())\n"
    )
    command = {
        "mypy": ["-m", "mypy", "--strict", "."],
        "pyright": ["-m", "pyright", "--pythonpath", sys.executable, "."],
    }
    (made.root / "src" / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    found = subprocess.run(
        [sys.executable, *command[checker]], cwd=made.root / "src", capture_output=True, text=True
    )
    assert found.returncode == 0, found.stdout
