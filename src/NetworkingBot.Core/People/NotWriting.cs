namespace NetworkingBot.Core.People;

/// <summary>“Don't write to me”, as a part of patterns: what follows says until when, at which hours or on which days.</summary>
internal static class NotWriting
{
    public const string En =
        "(i (dont|do not) want you to (write|message|contact|nudge|ping|disturb|bother) [to] me|(dont|do not|never|stop) "
            + "(write|writing|message|messaging|contact|contacting|nudge|ping|disturb|bother|bothering) [to] me|(no|not any) "
            + "(messages|nudges|reminders|notifications)|nothing)";

    public const string Es =
        "((no|nunca) [quiero que] me (escribas|molestes|mandes|envies|avises|contactes) "
            + "[nada|mensajes|avisos|notificaciones]|(sin|ningun|nada de|no quiero) (avisos|aviso|mensajes|notificaciones)|nada)";
}
