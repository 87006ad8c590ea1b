"""Templates, ours and the user's own, + views -> the text of files.

A template of the user takes the place of ours of the same name. Any other one renders one
more file, at its own path, but those whose name begins with `_`: they are for the others.
"""

from __future__ import annotations

import ast
import traceback
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

from .data import Struct
from .diagnostics import SpecError
from .own import Source
from .python.layout import finish
from .runtime import templates_folder

if TYPE_CHECKING:
    from jinja2 import Environment

ENDING: Final = ".jinja"
OURS: Final = "sdkwright"
"""What our templates are called below, where a template of the user has their name."""


class Page(Struct, frozen=True):
    """A file that is to be rendered. `path` has `/` and begins at the SDK's root."""

    path: str
    template: str
    view: object
    is_python: bool = False
    is_free: bool = False
    """Whether it has statements of kinds that our own layout does not know."""


@cache
def environment() -> Environment:
    """Jinja, strict about names that a view does not have."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(templates_folder()),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


class Templates:
    """Ours, and those of one user."""

    def __init__(self, own: Sequence[Source]) -> None:
        self._own = {source.name: source for source in own}

    def rendered(self, page: Page) -> str:
        """The text of a file. Raises `SpecError` (template-invalid)."""
        if not self._own:
            text = environment().get_template(page.template).render(view=page.view)
            if page.is_free:
                return self._black(page, text)
            return finish(text) if page.is_python else text
        text = self._guarded(page)
        if not page.is_python:
            return text
        is_free = page.is_free or self._is_own(page.template)
        return self._black(page, text) if is_free else finish(text)

    def pages(self, view: object) -> Iterator[Page]:
        """The files that only the user's own templates make."""
        ours = {
            name for name in environment().list_templates() if name.endswith(ENDING)
        }
        for name in self._own:
            path = name.removesuffix(ENDING)
            file = path.rpartition("/")[2]
            is_part = file.startswith("_") and not file.startswith("__")
            if name not in ours and not is_part:
                yield Page(path, name, view, path.endswith(".py"))

    @cached_property
    def _environment(self) -> Environment:
        """Jinja's, with the user's templates before ours."""
        from jinja2 import ChoiceLoader, FunctionLoader, PrefixLoader

        ours = environment().loader
        assert ours is not None
        own = FunctionLoader(self._load)
        loader = ChoiceLoader([own, PrefixLoader({OURS: ours}), ours])
        return environment().overlay(loader=loader)

    def _load(self, name: str) -> tuple[str, str, None] | None:
        source = self._own.get(name)
        return (source.text, source.file, None) if source else None

    def _is_own(self, name: str) -> bool:
        """Whether anything in what a template makes is the user's."""
        from jinja2 import meta

        if name in self._own:
            return True
        assert self._environment.loader is not None
        text = self._environment.loader.get_source(self._environment, name)[0]
        found = meta.find_referenced_templates(self._environment.parse(text))
        return any(self._is_own(other) for other in found if other)

    def _guarded(self, page: Page) -> str:
        from jinja2 import TemplateSyntaxError

        try:
            return self._environment.get_template(page.template).render(view=page.view)
        except TemplateSyntaxError as error:
            raise self._invalid(error.filename, error.lineno, error) from None
        except Exception as error:  # a template may raise anything
            frames = reversed(traceback.extract_tb(error.__traceback__))
            files = {source.file for source in self._own.values()}
            for frame in frames:
                if frame.filename in files:
                    raise self._invalid(
                        frame.filename, frame.lineno or 1, error
                    ) from None
            raise

    def _invalid(self, file: str | None, line: int, error: Exception) -> Exception:
        """What is wrong with one of the user's templates; with one of ours, that itself."""
        for source in self._own.values():
            if source.file == file:
                message = f"{source.name}: {error or type(error).__name__}"
                return SpecError("template-invalid", message, source.at(line))
        return error

    def _black(self, page: Page, text: str) -> str:
        """Python from a template of the user's, in the same style as ours."""
        import black

        try:
            ast.parse(text, page.path)
            return black.format_str(text, mode=black.Mode())
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", None) or 1
            shown = text.splitlines()[line - 1 : line] or [""]
            message = (
                f"{page.template}: line {line} of {page.path} is not Python"
                f" ({getattr(error, 'msg', error)}): {shown[0].strip()}"
            )
            own = self._own.get(page.template)
            at = own.at(1) if own else None
            raise SpecError("template-invalid", message, at) from None
