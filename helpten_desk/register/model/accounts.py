"""Who may use the desk: users, their roles, and the public keys to which the register's key is sealed."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from helpten_desk.register.model.base import Base
from helpten_desk.register.model.held import plain


class UserRow(Base):
    """A named user; never deleted, because the journal and the papers name him: only made inactive."""

    __tablename__ = "users"

    id: Mapped[int] = plain("key", primary_key=True)
    version: Mapped[int] = plain("version", default=1, server_default="1")
    login: Mapped[str] = plain("sign-in name of a user of the desk", unique=True)
    name: Mapped[str] = plain("name of a user of the desk")
    active: Mapped[bool] = plain("may this user sign in", default=True)
    created_at: Mapped[datetime] = plain("when the user was added")


class UserRoleRow(Base):
    """One role of one user; a user may hold several."""

    __tablename__ = "user_roles"

    user_id: Mapped[int] = plain("link", ForeignKey("users.id"), primary_key=True)
    role: Mapped[str] = plain("role of a user of the desk", primary_key=True)


class UserKeyRow(Base):
    """The X25519 public key to which the register's key is sealed for a user; empty on a server.

    `generation` is the generation of the register's key from which on this public key counts.
    """

    __tablename__ = "user_keys"

    user_id: Mapped[int] = plain("link", ForeignKey("users.id"), primary_key=True)
    public_key: Mapped[bytes] = plain("public key of a user of the desk")
    generation: Mapped[int] = plain("generation of the register's key")


__all__ = ["UserKeyRow", "UserRoleRow", "UserRow"]
