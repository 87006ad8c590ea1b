"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .card import Card as Card
    from .card import CardParam as CardParam
    from .cash import Cash as Cash
    from .cash import CashParam as CashParam
    from .cat import Cat as Cat
    from .cat import CatParam as CatParam
    from .dog import Dog as Dog
    from .dog import DogParam as DogParam
    from .lion import Lion as Lion
    from .lion import LionParam as LionParam
    from .payment import Payment as Payment
    from .payment import PaymentParam as PaymentParam
    from .pet import Pet as Pet
    from .pet import PetParam as PetParam
    from .puppy import Puppy as Puppy
    from .puppy import PuppyParam as PuppyParam
    from .shelter import Shelter as Shelter
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".card": ("Card", "CardParam"),
            ".cash": ("Cash", "CashParam"),
            ".cat": ("Cat", "CatParam"),
            ".dog": ("Dog", "DogParam"),
            ".lion": ("Lion", "LionParam"),
            ".payment": ("Payment", "PaymentParam"),
            ".pet": ("Pet", "PetParam"),
            ".puppy": ("Puppy", "PuppyParam"),
            ".shelter": ("Shelter",),
        },
    )
