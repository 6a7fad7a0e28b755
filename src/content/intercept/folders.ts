/** Folders in a drop. A browser shows them as one file without content; what is in them is read entry by entry. */

/** The top entries of a drop in which at least one is a folder; none where all are files. */
export function droppedFolders(transfer: DataTransfer): FileSystemEntry[] {
  const entries = [...transfer.items].flatMap((item) => (item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : []));
  return entries.some(({ isDirectory }) => isDirectory) ? entries : [];
}

/** All of them, however many: what is not read here, the page reads unseen. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = [];
  const waiting = [...entries].toReversed();
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    if (entry.isDirectory) for (const child of (await childrenOf(entry as FileSystemDirectoryEntry)).toReversed()) waiting.push(child);
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
    for (const child of portion) children.push(child);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File[]> => new Promise((resolve) => entry.file((file) => resolve([file]), () => resolve([])));
