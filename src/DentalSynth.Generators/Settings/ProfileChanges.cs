using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Settings;

/// <summary>Changes settings; finds all that is wrong with the changes.</summary>
/// <param name="basis">The values before.</param>
/// <param name="file">Where the changes stand, for messages.</param>
/// <param name="folder">The folder that paths of tables are relative to.</param>
internal sealed class ProfileChanges(SettingValues basis, string file, string folder)
{
    private readonly List<string> problems = [];
    private readonly Dictionary<string, ProfileSetting> changes = new(StringComparer.Ordinal);

    public void Add(string problem) => problems.Add(problem);

    /// <summary>Returns the values after the changes.</summary>
    /// <exception cref="ProfileException">Changes are wrong: the message has a line for each.</exception>
    public SettingValues Apply(IEnumerable<ProfileSetting> settings)
    {
        var good = settings.Select(Check).OfType<SettingValue>().ToList();
        var values = basis.With(good);
        foreach (var (problem, involved) in SettingLimits.Problems(values))
        {
            var last = involved
                .Select(setting => changes.GetValueOrDefault(setting.Name))
                .LastOrDefault(x => x is not null);
            problems.Add($"{last?.Where ?? file}: {problem}");
        }

        return problems.Count == 0 ? values : throw new ProfileException(string.Join('\n', problems));
    }

    private SettingValue? Check(ProfileSetting change)
    {
        change = change.Where.Length > 0 ? change : change with { Where = file };
        var setting = PracticeProfile.Definitions.FirstOrDefault(setting => setting.Name == change.Name);
        var problem =
            setting is null ? $"there is no setting {change.Name}; the nearest is {Nearest(change.Name)}"
            : !changes.TryAdd(change.Name, change)
                ? $"{change.Name} is set twice, before at {changes[change.Name].Where}"
            : setting.Problem(change.Value) is { } wrong ? $"{change.Name} {wrong}, not '{change.Value}'"
            : null;
        if (problem is not null)
        {
            problems.Add($"{change.Where}: {problem}");
            return null;
        }

        try
        {
            var table = setting!.Unit == SettingUnit.Table ? TableChoice.Find(setting, change, folder) : null;
            return new(setting, change.Value, change.Source, table);
        }
        catch (Exception e) when (e is ProfileException or ReferenceDataException)
        {
            problems.Add($"{change.Where}: {change.Name}: {e.Message}");
            return null;
        }
    }

    private static string Nearest(string name) =>
        PracticeProfile.Definitions.MinBy(setting => Distance(setting.Name, name))!.Name;

    // The letters to add, drop or replace to make one text of another.
    private static int Distance(string one, string other)
    {
        var costs = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var (row, letter) in one.Index())
        {
            var diagonal = costs[0];
            costs[0] = row + 1;
            for (var column = 1; column <= other.Length; column++)
            {
                var replaced = diagonal + (letter == other[column - 1] ? 0 : 1);
                diagonal = costs[column];
                costs[column] = Math.Min(replaced, Math.Min(costs[column], costs[column - 1]) + 1);
            }
        }

        return costs[^1];
    }
}
