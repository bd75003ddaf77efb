using System.Globalization;

namespace DentalSynth.Cli.Stories;

/// <summary>Writes a patient's story, a line for each event.</summary>
internal static class StoryReport
{
    private const int WhenWidth = 27;
    private const int MoneyWidth = 12;
    private const int LeastTextWidth = 30;

    /// <summary>Writes the story.</summary>
    public static void Write(IScreen screen, PatientStory story, DateOnly today)
    {
        screen.WriteLine("");
        foreach (var head in story.Head)
        {
            WriteWrapped(screen, head, Tone.Heading);
        }

        screen.WriteLine("");
        var isAhead = false;
        foreach (var line in story.Lines)
        {
            if (!isAhead && DateOnly.FromDateTime(line.Moment) > today)
            {
                isAhead = true;
                screen.WriteLine($"-- after today, {Day(today.ToDateTime(default))} --", Tone.Heading);
            }

            Write(screen, line, isAhead ? Tone.Faint : Tone.Plain);
        }
    }

    /// <summary>Breaks a text into lines at blanks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The most characters of a line; only a longer word has more.</param>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = string.Empty;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = string.Empty;
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    private static void WriteWrapped(IScreen screen, string text, Tone tone)
    {
        foreach (var line in Wrap(text, screen.Width))
        {
            screen.WriteLine(line, tone);
        }
    }

    private static void Write(IScreen screen, StoryLine line, Tone tone)
    {
        var textWidth = Math.Max(screen.Width - WhenWidth - (2 * MoneyWidth), LeastTextWidth);
        var text = Wrap(line.What, textWidth).ToList();
        var money = line.Amount is { } amount
            ? $"{Money(amount), MoneyWidth}{Money(line.Balance), MoneyWidth}"
            : string.Empty;
        screen.WriteLine($"{When(line.Moment)}{text[0].PadRight(textWidth)}{money}".TrimEnd(), tone);
        foreach (var rest in text.Skip(1))
        {
            screen.WriteLine($"{string.Empty, WhenWidth}{rest}", tone);
        }
    }

    private static string When(DateTime moment)
    {
        var time = moment.TimeOfDay == TimeSpan.Zero ? string.Empty : Text(moment, "h:mm tt");
        return $"{Day(moment)}  {time, 8}".PadRight(WhenWidth);
    }

    private static string Day(DateTime moment) => $"{Text(moment, "ddd MMM")} {moment.Day, 2} {Text(moment, "yyyy")}";

    private static string Text(DateTime moment, string format) => moment.ToString(format, CultureInfo.InvariantCulture);

    private static string Money(decimal amount) => amount.ToString("#,##0.00", CultureInfo.InvariantCulture);
}
