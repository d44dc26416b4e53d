"""What a passphrase must be (OWASP ASVS 5.0, 6.2): long, not common, not the name; of any signs."""

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import Sentence, say

SHORTEST = 8
ADVISED = 15
LONGEST = 128
NAME_SIGNS = 3  # a shorter name is contained in too many good passphrases

# The commonest, international and Finnish; digits and signs before and after them make no difference.
_COMMON = """
    1q2w3e4r 1q2w3e4r5t 1qaz2wsx abcdefgh abcdefghi admin adminadmin administrator asdfasdf asdfghjk
    asdfghjkl autumn baseball basketball batman changeme computer corvette default dragon elokuu facebook
    finland football google heinäkuu hello hellohello helmikuu helpten helptendesk helsinki huhtikuu
    hunter iloveyou internet jaakiekko jalkapallo jennifer joulukuu joulupukki keskiviikko kesäkesä
    kesäkuu kesäloma kevät kissakoira koirakissa lauantai letmein letmeinplease lokakuu maaliskuu
    maanantai marraskuu master michael minarakastan monkey mustang p@ssw0rd p@ssword passw0rd password
    passwort perjantai perkele pokemon princess q1w2e3r4 qazwsx qazwsxedc qwerty qwertyui qwertyuio
    qwertyuiop qwertz rakas rakastan register rekisteri saatana salaisuus salasana salasanani secret
    shadow spring starwars summer sunnuntai sunshine suomi suomisuomi superman syyskuu talviloma tammikuu
    tampere tervetuloa testing testitesti testtest tiistai topsecret torstai toukokuu trustno trustnoone
    vittu vittusaatana welcome whatever winter zxcvbnm zxcvbnmm
"""
COMMON = frozenset(_COMMON.split())


def check_passphrase(passphrase: str, login: str) -> None:
    """Raise KnownError, in words, for a passphrase that is too short, too long, common, or the name."""
    folded = passphrase.casefold()
    bare = folded.strip("0123456789!?.,;:-_+*#$%&@ ")
    if len(passphrase) < SHORTEST:
        reason = say("A passphrase has at least {number} signs.", number=SHORTEST)
    elif len(passphrase) > LONGEST:
        reason = say("A passphrase has at most {number} signs.", number=LONGEST)
    elif not passphrase.isprintable():
        reason = say("The passphrase holds a sign that cannot be seen, such as a line break.")
    elif folded in COMMON or bare in COMMON or _trivial(folded, bare):
        reason = say("This passphrase is among the first that anybody would try.")
    elif len(login) >= NAME_SIGNS and login.casefold() in folded:
        reason = say("The passphrase contains the sign-in name.")
    else:
        return
    raise KnownError(reason, say("Choose another, best a few words in a row."), field="passphrase")


def advice(passphrase: str) -> Sentence | None:
    """What would make an allowed passphrase better, or None."""
    if len(passphrase) >= ADVISED:
        return None
    return say("Good enough; {number} signs or more, such as four words, are much better.", number=ADVISED)


def _trivial(folded: str, bare: str) -> bool:
    """One or two signs over and over, or a short row of digits."""
    return len(set(folded)) <= 2 or (not bare and len(folded) < ADVISED)
