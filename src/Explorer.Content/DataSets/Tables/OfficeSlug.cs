using System.Text;

namespace Explorer.Content.DataSets.Tables;

/// <summary>The id of an office: its name in lower case, with a hyphen for everything that is no letter or digit.</summary>
internal static class OfficeSlug
{
    /// <summary>"Politburo full member" gives "politburo-full-member"; an id gives itself.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
