import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { MarkedBlock } from './marked-block.tsx';

afterEach(cleanup);

const marked = (): (string | null)[] => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('MarkedBlock', () => {
  it('shows the rows and cells of a table, each with its own marks', () => {
    render(<MarkedBlock kind="table" text={'TỈNH ỦY\tSố 03\nĐẢNG ỦY\tngày 10'} links={[]} marks={[[14, 21]]} />);
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      'TỈNH ỦY',
      'Số 03',
      'ĐẢNG ỦY',
      'ngày 10',
    ]);
    expect(marked()).toEqual(['ĐẢNG ỦY']);
  });

  it('shows a list line by line, and a mark over two lines in both', () => {
    render(<MarkedBlock kind="list" text={'sinh hoạt đảng\nủy viên'} links={[]} marks={[[10, 17]]} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(marked()).toEqual(['đảng', 'ủy']);
  });

  it('loses no letter of a text', () => {
    const { container } = render(<MarkedBlock kind="quote" text="Học tập và làm theo" links={[]} marks={[[0, 7]]} />);
    expect(container.querySelector('blockquote')?.textContent).toBe('Học tập và làm theo');
    expect(marked()).toEqual(['Học tập']);
  });
});
