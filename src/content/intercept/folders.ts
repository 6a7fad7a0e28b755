/** Folders in a drop. A browser shows them as one file without content; what is in them is read entry by entry. */

/** More is not read: nobody could be asked about it in any sensible way. */
const MOST_FILES = 2_000;

/** The top entries of a drop in which at least one is a folder; none where all are files. */
export function droppedFolders(transfer: DataTransfer): FileSystemEntry[] {
  const entries = [...transfer.items].flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : []));
  return entries.some(({ isDirectory }) => isDirectory) ? entries : [];
}

export async function filesIn(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry && files.length < MOST_FILES; entry = waiting.shift()) {
    if (entry.isDirectory) waiting.push(...(await childrenOf(entry as FileSystemDirectoryEntry)));
    else files.push(...(await fileOf(entry as FileSystemFileEntry)));
  }
  return files;
}

/** A reader gives its entries in portions, until there are none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (portion.length === 0) return children;
    children.push(...portion);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File[]> => new Promise((resolve) => entry.file((file) => resolve([file]), () => resolve([])));
