namespace NetworkingBot.EndToEnd.Tests;

/// <summary>A class of its own, so that both languages wait for their hour at the same time.</summary>
public sealed class NudgeStorySpanishTests : NudgeStory
{
    [Fact]
    public Task Un_aviso_llega_a_su_hora_y_cada_botón_hace_lo_que_dice() => PlayAtItsHourAsync("es");

    [Fact]
    public Task Un_aviso_lleva_a_lo_pendiente_a_lo_acordado_a_quién_presentar_y_a_lo_que_falta_en_el_perfil() => PlayLeadingOnAsync("es");
}
