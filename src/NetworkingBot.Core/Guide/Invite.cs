using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Core.Guide;

/// <summary>“how do I invite a colleague?”: everybody joins by themselves.</summary>
public sealed record Invite : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "[how] (can|do|could|may) i [invite|sign up|add|get] [a colleague|my colleague|colleagues|my "
                + "colleagues|somebody|someone|others|people|my team|a friend] [to] (join|join you|join this|use you|use this)",
            _ => new Invite()
        ),
        Wording.En(
            "[how] [can|do|could|may] [i] (invite|sign up|recruit) (a colleague|my colleague|colleagues|my "
                + "colleagues|somebody|someone|others|people|my team|a friend) [else] [to|for] [you|this|the bot|join]",
            _ => new Invite()
        ),
        Wording.En("(invite|sign up) {who} (to the bot|to this|to you|to join|to join us|to networkingbot)", _ => new Invite()),
        Wording.En("how (can|do) (others|other people|my colleagues|colleagues|people) (join|sign up|take part)", _ => new Invite()),
        Wording.Es(
            "[como] [puedo] (invitar|invito|apuntar|apunto) a (un companero|una companera|mis companeros|un colega|mis "
                + "colegas|alguien|otros|gente|mi equipo|un amigo) [mas] [al bot|a esto|aqui|a participar]",
            _ => new Invite()
        ),
        Wording.Es("invita a {who} [al bot|a esto|a participar|a unirse]", _ => new Invite()),
        Wording.Es(
            "como (se apunta|se apuntan|se une|se unen|participa|participan) (otros|los demas|mis companeros|otra persona|un companero|la "
                + "gente|alguien)",
            _ => new Invite()
        ),
    ];
}
