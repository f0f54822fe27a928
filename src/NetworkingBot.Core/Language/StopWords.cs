using System.Collections.Frozen;

namespace NetworkingBot.Core.Language;

/// <summary>Words that carry grammar, not a subject.</summary>
internal static class StopWords
{
    public static readonly FrozenSet<string> English = Set(
        "a about above across after again all also an and any are as at be because been before being below between both but by can could "
            + "did do does doing each either else etc few for from further had has have having he her here him his how i if im in into is "
            + "it its ive just like many may me might more most much must my no nor not of off on onto or other others our ours out over "
            + "own per please same she should so some someone something such than that the their them then there these they this those "
            + "through to too under until up upon us very via was we were what when where whether which while who whom whose why will with "
            + "within without would you your yours knows looking love loves want wants");

    public static readonly FrozenSet<string> Spanish = Set(
        "a al algo alguien algun alguna algunas alguno algunos ante aquel aquella aquello asi aun aunque bajo cada como con cual cuales "
            + "cualquier cuando cuanto de del desde donde dos e el ella ellas ello ellos en entre era es esa esas ese eso esos esta estan "
            + "estar estas este esto estos etc fue ha hace hacia han hasta hay he la las le les lo los mas me mediante mi mis mucho muchos "
            + "muy nada ni no nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poco por porque puede "
            + "pueden que quien quienes se sea segun ser si sin sobre son soy su sus suyo tal tales tambien tan tanto te tengo tiene "
            + "tienen toda todas todo todos tras tu tus u un una unas uno unos usted vosotros y ya yo ayudo busca busco encanta gusta "
            + "gustan gustaria interesa interesan necesito ofrezco puedo quiero quisiera sabe saben");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
