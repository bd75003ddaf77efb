using System.Globalization;

namespace DentalSynth.Generators.Model.Practices;

/// <summary>Tells what a procedure makes of a tooth.</summary>
public static class ToothWorks
{
    /// <summary>Returns what the procedure makes of its tooth, quadrant or arch.</summary>
    /// <param name="code">The procedure; its code is a letter and a number.</param>
    public static ToothWork Of(CdtCode code) =>
        int.Parse(code.ProcCode.AsSpan(1), CultureInfo.InvariantCulture) switch
        {
            >= 1351 and <= 1354 => ToothWork.Sealed,
            2390 or (>= 2710 and <= 2799) or (>= 2929 and <= 2931) or (>= 2960 and <= 2962) => ToothWork.Crowned,
            >= 2140 and <= 2643 => ToothWork.Filled,
            3220 or (>= 3230 and <= 3348) => ToothWork.RootFilled,
            4341 or 4342 => ToothWork.Scaled,
            >= 5110 and <= 5226 => ToothWork.Denture,
            6010 => ToothWork.Implanted,
            >= 6058 and <= 6066 or (>= 6210 and <= 6245) => ToothWork.Replaced,
            6740 or 6750 => ToothWork.Crowned,
            >= 7111 and <= 7250 => ToothWork.Extracted,
            7880 or 9944 => ToothWork.Splint,
            9972 or 9975 => ToothWork.Whitened,
            _ => ToothWork.None,
        };
}
